package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositioningTest {
    private static final Positioning POSITIONING = Positioning.builder().build();

    @Test
    void isPositioning() {
        assertThat(POSITIONING.elementKind()).isEqualTo(ElementKind.POSITIONING);
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(POSITIONING.withOneThing("Magic").withShouldThink("They care"))
                .isEqualTo(Positioning.builder()
                        .oneThing("Magic")
                        .shouldThink("They care")
                        .build());
    }
}
