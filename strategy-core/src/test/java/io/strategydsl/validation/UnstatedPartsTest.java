package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnstatedPartsTest {

    @ParameterizedTest
    @EnumSource
    void areOneOfEachKindThatAPlanMayHaveOnceOrNot(ElementKind kind) {
        List<ElementKind> expected = kind.hasIds() || kind == ElementKind.STRATEGY ? List.of() : List.of(kind);

        assertThat(UnstatedParts.of(kind)).map(Element::elementKind).isEqualTo(expected);
    }
}
