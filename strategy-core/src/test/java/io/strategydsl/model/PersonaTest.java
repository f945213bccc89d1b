package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonaTest {
    private static final Persona PERSONA = Persona.builder("owner").build();

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(PERSONA.text()).isEmpty();
    }

    @Test
    void isAPersona() {
        assertThat(PERSONA.elementKind()).isEqualTo(ElementKind.PERSONA);
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(PERSONA.withText("Owners")
                        .withPriority(1)
                        .withReason("They buy")
                        .withRelation("customer"))
                .isEqualTo(Persona.builder("owner")
                        .text("Owners")
                        .priority(1)
                        .reason("They buy")
                        .relation("customer")
                        .build());
    }

    @Test
    void isFoundOnAPlatformOnce() {
        assertThat(Persona.builder("p")
                        .addPlatform(Platform.BLOG)
                        .addPlatform(Platform.BLOG)
                        .build()
                        .platforms())
                .containsExactly(Platform.BLOG);
    }
}
