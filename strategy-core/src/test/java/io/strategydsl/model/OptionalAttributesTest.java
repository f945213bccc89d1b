package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every attribute that can be absent. */
class OptionalAttributesTest {

    static Stream<BuilderAttribute> attributes() {
        return BuilderAttribute.of(Cardinality.OPTIONAL).filter(BuilderAttribute::isOptional);
    }

    /** Texts that are an {@code Optional}. */
    static Stream<BuilderAttribute> texts() {
        return attributes().filter(attribute -> attribute.attribute().role() instanceof Role.Text);
    }

    /** Texts that are empty where there is none. */
    static Stream<BuilderAttribute> statements() {
        return BuilderAttribute.of(Cardinality.OPTIONAL).filter(attribute -> !attribute.isOptional());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void isAbsentUntilStated(BuilderAttribute attribute) {
        assertThat(attribute.of(attribute.builder())).isEqualTo(none(attribute));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void isWhatWasStated(BuilderAttribute attribute) {
        assertThat(attribute.of(stated(attribute))).isEqualTo(some(attribute));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void isWhatWasStatedAsOptional(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.stateOptional(builder, some(attribute));

        assertThat(attribute.of(builder)).isEqualTo(some(attribute));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void isAbsentAfterItWasTakenAway(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = stated(attribute);
        attribute.stateOptional(builder, none(attribute));

        assertThat(attribute.of(builder)).isEqualTo(none(attribute));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void whatWasBuiltStaysWhenItIsTakenAway(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = stated(attribute);
        Object built = attribute.of(builder);
        attribute.stateOptional(builder, none(attribute));

        assertThat(built).isEqualTo(some(attribute));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextWithoutWordsCountsAsNone(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = stated(attribute);
        attribute.state(builder, " \u200B");

        assertThat(attribute.of(builder)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anOptionalTextWithoutWordsCountsAsNone(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = stated(attribute);
        attribute.stateOptional(builder, Optional.of("\n"));

        assertThat(attribute.of(builder)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void aStatementIsEmptyUntilStatedAndWithoutWords(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        Object before = attribute.of(builder);
        attribute.state(builder, attribute.first());
        Object stated = attribute.of(builder);
        attribute.state(builder, " \u200B");

        assertThat(before).isEqualTo("");
        assertThat(stated).isEqualTo(attribute.first());
        assertThat(attribute.of(builder)).isEqualTo("");
    }

    private static ElementBuilder<?, ?> stated(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.state(builder, attribute.first());
        return builder;
    }

    private static Object some(BuilderAttribute attribute) {
        return isWhole(attribute) ? OptionalInt.of((int) attribute.first()) : Optional.of(attribute.first());
    }

    private static Object none(BuilderAttribute attribute) {
        return isWhole(attribute) ? OptionalInt.empty() : Optional.empty();
    }

    private static boolean isWhole(BuilderAttribute attribute) {
        return attribute.attribute().role() instanceof Role.Whole;
    }
}
