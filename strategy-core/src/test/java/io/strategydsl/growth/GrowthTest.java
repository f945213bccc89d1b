package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the shape of a plan, what it takes to ask about it grows as the plan does. Work is counted in steps, which notice
 * what goes through the plan again and again, and in bytes, which notice what the JDK copies. Both are the same however busy
 * the machine is. Plans are small, since methods are looked at one by one.
 */
@Tag("large")
class GrowthTest {
    private static final int SIZE = 8;

    /** What was probably meant is sought among so few words one by one, so work is the same only for more than these. */
    private static final int MORE_THAN_FEW_WORDS = 70;

    /** One for all plans, so that its classes are loaded and compiled once. */
    private static final BiFunction<String, Integer, Map<String, Work>> WORKLOAD = Workload.counted();

    @BeforeAll
    static void loadAllClasses() {
        assertThat(WORKLOAD.apply("MISSPELT MANY_CYCLES", SIZE)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void takesNoMoreThanTwiceTheWorkForTwiceThePlan(String plan) {
        assertThat(tooFast(plan, SIZE, method -> !method.startsWith("io/strategydsl/internal/Nearest")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CHAIN_OF_GOALS", "LONG_IDS"})
    void takesNoMoreThanTwiceTheWorkForTwiceTheMisspeltReferences(String shape) {
        assertThat(tooFast("MISSPELT " + shape + " only", MORE_THAN_FEW_WORDS, method -> true))
                .isEmpty();
    }

    private static List<String> tooFast(String plan, int size, Predicate<String> lookedAt) {
        Map<String, Work> once = WORKLOAD.apply(plan, size);
        Map<String, Work> twice = WORKLOAD.apply(plan, 2 * size);
        Map<String, Work> fourTimes = WORKLOAD.apply(plan, 4 * size);
        List<String> tooFast = new ArrayList<>();
        once.forEach((question, work) -> new Growth(
                        work,
                        Objects.requireNonNull(twice.get(question)),
                        Objects.requireNonNull(fourTimes.get(question)))
                .tooFast(lookedAt)
                .forEach(growth -> tooFast.add(question + " takes " + growth)));
        return tooFast;
    }

    static Stream<String> plans() {
        return Stream.of(References.RESOLVED, References.BROKEN_AT_THE_ENDS, References.BROKEN)
                .flatMap(references -> Arrays.stream(Shape.values())
                        .filter(shape -> references != References.BROKEN_AT_THE_ENDS || shape.hasHub())
                        .map(shape -> references + " " + shape));
    }
}
