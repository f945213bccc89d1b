package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PersonaPresentTest {
    private static final OneRule RULE = new OneRule("persona.present");

    private static final Strategy WITHOUT_PERSONA = strategy("plan", s -> s.goal("awareness", "Be known"));

    @Test
    void passesAPlanWithAPersona() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").persona("owners", "Owners of gear shops"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAPlanWithoutAPersona() {
        assertThat(RULE.found(WITHOUT_PERSONA)).containsExactly("ERROR persona.present strategy/personas");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(RULE.messages(WITHOUT_PERSONA)).containsExactly("the strategy has no persona");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_PERSONA)).containsExactly("Add .persona(id, text, p -> ...)");
    }

    @Test
    void countsAPersonaOfWhomNothingIsSaid() {
        assertThat(RULE.found(strategy("plan", s -> s.persona("owners", "")))).isEmpty();
    }
}
