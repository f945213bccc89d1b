package io.strategydsl.rules.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fails when something that recurs is added to the model, since {@link RecurrenceRule} has to check it. */
class RecurrenceRuleTest {
    private static final Pattern A_SCHEDULE =
            Pattern.compile("\\b(" + Schedule.class.getName() + "|" + Recurring.class.getName() + ")\\b");

    @Test
    void checksAllThatHasASchedule() {
        assertThat(attributesWithASchedule())
                .containsExactlyInAnyOrder("Novelty.schedule", "Post.schedule", "Review.recurrence", "Tactic.schedule");
    }

    private static Stream<String> attributesWithASchedule() {
        return new ClassFileImporter()
                .importPackages(Strategy.class.getPackageName()).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> !Schedule.class.isAssignableFrom(type))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> A_SCHEDULE
                                .matcher(method.getGenericReturnType().getTypeName())
                                .find())
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
