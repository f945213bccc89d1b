package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.SLACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Persona;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a persona says, and what the model holds of it. */
class PersonaScopeTest {
    @Test
    void statesWhoTheyAre() {
        Persona persona = persona(p -> p.priority(1)
                .because("They buy first")
                .relation("customer")
                .foundOn(INSTAGRAM)
                .foundOn(SLACK));

        assertThat(persona)
                .isEqualTo(Persona.builder("owner")
                        .text("Shop owner")
                        .priority(1)
                        .reason("They buy first")
                        .relation("customer")
                        .addPlatform(INSTAGRAM)
                        .addPlatform(SLACK)
                        .build());
    }

    @Test
    void addsWhatIsKnownOfThem() {
        Persona persona = persona(p -> p.demographics("40 to 50", "rural")
                .psychographics("hikes")
                .behaviour("asks in groups")
                .values("honesty")
                .challenges("no time")
                .challenges("no staff"));

        assertThat(persona)
                .isEqualTo(Persona.builder("owner")
                        .text("Shop owner")
                        .addDemographic("40 to 50")
                        .addDemographic("rural")
                        .addPsychographic("hikes")
                        .addBehaviour("asks in groups")
                        .addValue("honesty")
                        .addChallenge("no time")
                        .addChallenge("no staff")
                        .build());
    }

    @Test
    void canBeATextAlone() {
        assertThat(strategy("plan", s -> s.persona("owner", "Shop owner")).personas())
                .containsExactly(Persona.builder("owner").text("Shop owner").build());
    }

    private static Persona persona(Consumer<PersonaScope> scope) {
        return strategy("plan", s -> s.persona("owner", "Shop owner", scope))
                .personas()
                .get(0);
    }
}
