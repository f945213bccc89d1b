package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Samples;
import io.strategydsl.model.table.Table;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all methods of all builders, those of tomorrow included. */
class EveryBuilderMethodTest {

    /** A method of the builder of a kind that states one attribute, or adds to it. */
    private record Stating(ElementKind kind, Method method, Attribute attribute) {
        ElementBuilder<?, ?> builder() {
            return EveryBuilderMethodTest.builder(kind);
        }

        /** The argument as the method takes it: by itself, in an {@code Optional}, or in a list. */
        Object argument(Object value) {
            Class<?> type = method.getParameterTypes()[0];
            if (type == Optional.class) {
                return Optional.of(value);
            }
            if (type == OptionalInt.class) {
                return OptionalInt.of((int) value);
            }
            return type == Iterable.class ? List.of(value) : value;
        }

        @Nullable Object call(ElementBuilder<?, ?> builder, @Nullable Object argument) {
            return BuilderAttribute.call(method, builder, argument);
        }

        /** How messages name the element. */
        String subject() {
            return builder().build() instanceof IdentifiedElement identified
                    ? kind.word() + " '" + identified.id() + "'"
                    : kind.word();
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                    + method.getParameterTypes()[0].getSimpleName() + ")";
        }
    }

    static Stream<Stating> methods() {
        return Arrays.stream(ElementKind.values())
                .flatMap(kind -> Arrays.stream(builder(kind).getClass().getDeclaredMethods())
                        .filter(method -> method.getReturnType() == method.getDeclaringClass())
                        .flatMap(method -> stating(kind, method).stream()));
    }

    static Stream<Stating> methodsThatTakeAnObject() {
        return methods()
                .filter(stating -> !stating.method().getParameterTypes()[0].isPrimitive());
    }

    static Stream<Stating> methodsThatTakeTexts() {
        return methods().filter(stating -> stating.attribute().role() instanceof Role.Text);
    }

    static Stream<Stating> methodsThatTakeReferences() {
        return methods().filter(stating -> stating.attribute().role() instanceof Role.Reference);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsThatTakeAnObject")
    void refusesNullInTheNameOfTheElement(Stating stating) {
        assertThatThrownBy(() -> stating.call(stating.builder(), null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageStartingWith(stating.subject() + ": null was given for ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsThatTakeTexts")
    void refusesATextThatCannotBeInTheNameOfTheElement(Stating stating) {
        assertThatThrownBy(() -> stating.call(stating.builder(), stating.argument("Reach\u0000")))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(stating.subject() + ": ")
                .hasMessageEndingWith(" has a control character (U+0000) at position 6; remove it");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsThatTakeReferences")
    void refusesAnIdThatCannotBeInTheNameOfTheElement(Stating stating) {
        assertThatThrownBy(() -> stating.call(stating.builder(), stating.argument("two words")))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(stating.subject() + ": ")
                .hasMessageContaining(" 'two words' has a space (U+0020) at position 4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void returnsTheBuilderSoThatCallsChain(Stating stating) {
        ElementBuilder<?, ?> builder = stating.builder();
        Object value = Samples.of(stating.attribute().role()).get(0);

        assertThat(stating.call(builder, stating.argument(value))).isSameAs(builder);
    }

    /** The method with the attribute that it states: the one of its name, or else the one that it adds to. */
    private static Optional<Stating> stating(ElementKind kind, Method method) {
        return Table.of(kind).form().attributes().stream()
                .filter(attribute -> states(kind, method, attribute))
                .map(attribute -> new Stating(kind, method, attribute))
                .findFirst();
    }

    private static boolean states(ElementKind kind, Method method, Attribute attribute) {
        if (!method.getName().startsWith("add")) {
            return attribute.name().equals(method.getName());
        }
        return attribute.cardinality().isMany()
                && new BuilderAttribute(kind, attribute)
                        .adding()
                        .filter(method::equals)
                        .isPresent();
    }

    private static ElementBuilder<?, ?> builder(ElementKind kind) {
        Table<Element> table = Table.of(kind);
        return Samples.least(table, table.form()).toBuilder();
    }
}
