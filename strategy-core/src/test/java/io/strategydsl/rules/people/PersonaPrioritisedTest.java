package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.PersonaScope;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PersonaPrioritisedTest {
    private static final OneRule RULE = new OneRule("persona.prioritised");

    private static final Strategy ONE_WITHOUT = plan(p -> p.priority(1), p -> {});
    private static final Strategy SHARED = plan(p -> p.priority(1), p -> p.priority(1));

    @Test
    void passesPersonasOfDifferentPriority() {
        assertThat(RULE.outcome(plan(p -> p.priority(1), p -> p.priority(2)))).isEqualTo("passed 2");
    }

    @Test
    void findsAPersonaWithoutPriority() {
        assertThat(RULE.found(ONE_WITHOUT)).containsExactly("WARNING persona.prioritised personas/guests/priority");
    }

    @Test
    void saysThatItHasNone() {
        assertThat(RULE.messages(ONE_WITHOUT)).containsExactly("persona 'guests' has no priority");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(ONE_WITHOUT))
                .containsExactly(
                        "In persona(\"guests\", ...) add .priority(...)," + " with a number that no other persona has");
    }

    @Test
    void findsBothPersonasThatShareAPriority() {
        assertThat(RULE.found(SHARED))
                .containsExactly(
                        "WARNING persona.prioritised personas/owners/priority",
                        "WARNING persona.prioritised personas/guests/priority");
    }

    @Test
    void namesTheOtherThatHasThePriority() {
        assertThat(RULE.messages(SHARED))
                .containsExactly(
                        "persona 'owners' has priority 1, like persona 'guests'",
                        "persona 'guests' has priority 1, like persona 'owners'");
    }

    @Test
    void saysToChooseAnotherNumber() {
        assertThat(RULE.fixes(SHARED))
                .contains("In persona(\"guests\", ...) write another number than 1 in .priority(...),"
                        + " one that no other persona has");
    }

    @Test
    void findsEachOfThemWhereNoneHasAPriority() {
        assertThat(RULE.found(plan(p -> {}, p -> {}))).hasSize(2);
    }

    @Test
    void leavesPersonasOfOneIdToTheRuleOnIds() {
        Strategy twice =
                SHARED.toBuilder().personas(SHARED.personas().subList(0, 1)).build();
        Strategy plan = twice.toBuilder().addPersona(twice.personas().get(0)).build();

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckWithOnePersona() {
        Strategy plan = strategy("plan", s -> s.persona("owners", "Owners of gear shops"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has only one persona");
    }

    @Test
    void hasNothingToCheckWithOnePersonaEvenIfItIsWrittenTwice() {
        Strategy once = strategy("plan", s -> s.persona("owners", "Owners of gear shops"));
        Strategy twice = once.toBuilder().addPersona(once.personas().get(0)).build();

        assertThat(RULE.outcome(twice)).isEqualTo("not applicable: the plan has only one persona");
    }

    @Test
    void hasNothingToCheckWithoutPersonas() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no personas");
    }

    @Test
    @Tag("large")
    @Timeout(30)
    void looksOnceAtEachOfVeryManyPersonas() {
        StrategyBuilder many = Strategy.builder("plan");
        for (int i = 0; i < 100_000; i++) {
            many.addPersona(
                    Persona.builder("p" + i).priority(i < 50_000 ? 1 : 2).build());
        }

        assertThat(RULE.found(many.build())).hasSize(100_000);
    }

    private static Strategy plan(Consumer<PersonaScope> owners, Consumer<PersonaScope> guests) {
        return strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops", owners).persona("guests", "Guests of huts", guests));
    }
}
