package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.COLLECTION;

import io.strategydsl.model.table.Cardinality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every attribute that is a collection. */
class CollectionAttributesTest {

    static Stream<BuilderAttribute> lists() {
        return BuilderAttribute.of(Cardinality.LIST);
    }

    static Stream<BuilderAttribute> sets() {
        return BuilderAttribute.of(Cardinality.SET);
    }

    static Stream<BuilderAttribute> attributes() {
        return Stream.concat(lists(), sets());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void isEmptyUntilStated(BuilderAttribute attribute) {
        assertThat(attribute.allOf(attribute.builder())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void addingKeepsWhatWasThereAndTheOrder(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.add(builder, attribute.second());
        attribute.add(builder, attribute.first());

        assertThat(attribute.of(builder))
                .asInstanceOf(COLLECTION)
                .containsExactly(attribute.second(), attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void aSetIsInOneOrderInWhateverOrderItIsStated(BuilderAttribute attribute) {
        ElementBuilder<?, ?> added = attribute.builder();
        attribute.add(added, attribute.second());
        attribute.add(added, attribute.first());
        ElementBuilder<?, ?> stated = attribute.builder();
        attribute.stateAll(stated, List.of(attribute.first(), attribute.second()));

        assertThat(List.copyOf(attribute.allOf(added))).hasSize(2).isEqualTo(List.copyOf(attribute.allOf(stated)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void statingAllReplacesWhatWasThere(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.add(builder, attribute.first());
        attribute.stateAll(builder, List.of(attribute.second()));

        assertThat(attribute.of(builder)).asInstanceOf(COLLECTION).containsExactly(attribute.second());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void whatWasBuiltStaysWhenTheBuilderGoesOn(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.add(builder, attribute.first());
        Object built = attribute.of(builder);
        attribute.add(builder, attribute.second());

        assertThat(built).asInstanceOf(COLLECTION).containsExactly(attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void aBuilderBuildsTwiceAndAddsInBetween(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.add(builder, attribute.first());
        attribute.of(builder);
        attribute.add(builder, attribute.second());

        assertThat(attribute.of(builder))
                .asInstanceOf(COLLECTION)
                .containsExactlyInAnyOrder(attribute.first(), attribute.second());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void whatWasBuiltStaysWhenTheGivenListChanges(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        List<Object> given = new ArrayList<>(List.of(attribute.first()));
        attribute.stateAll(builder, given);
        given.add(attribute.second());

        assertThat(attribute.of(builder)).asInstanceOf(COLLECTION).containsExactly(attribute.first());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void whatIsReadCannotBeChanged(BuilderAttribute attribute) {
        ElementBuilder<?, ?> builder = attribute.builder();
        attribute.add(builder, attribute.first());
        Collection<?> built = attribute.allOf(builder);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(built::clear);
    }
}
