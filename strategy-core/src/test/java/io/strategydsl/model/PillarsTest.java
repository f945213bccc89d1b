package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PillarsTest {
    private static final Pillars PILLARS = Pillars.builder().build();

    @Test
    void arePillars() {
        assertThat(PILLARS.elementKind()).isEqualTo(ElementKind.PILLARS);
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(PILLARS.withAfterMistake("Sorry")
                        .withConfidential("We cannot say")
                        .withVoice("A friend"))
                .isEqualTo(Pillars.builder()
                        .afterMistake("Sorry")
                        .confidential("We cannot say")
                        .voice("A friend")
                        .build());
    }
}
