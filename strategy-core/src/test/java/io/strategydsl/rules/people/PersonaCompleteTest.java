package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.PersonaScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonaCompleteTest {
    private static final OneRule RULE = new OneRule("persona.complete");

    private static final Strategy WITHOUT_CHALLENGES = plan(p -> p.demographics("40 to 60, in the Alps")
            .psychographics("Proud of their craft")
            .behaviour("Read at night, write little")
            .values("Repair before replacement"));

    private static final Strategy EMPTY = plan(p -> {});

    @Test
    void passesAPersonaThatIsDescribedInFull() {
        Strategy plan = plan(p -> p.demographics("40 to 60, in the Alps")
                .psychographics("Proud of their craft")
                .behaviour("Read at night, write little")
                .values("Repair before replacement")
                .challenges("Online shops undercut them"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsTheOnePartThatIsMissing() {
        assertThat(RULE.found(WITHOUT_CHALLENGES)).containsExactly("WARNING persona.complete personas/owners");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThat(RULE.messages(WITHOUT_CHALLENGES)).containsExactly("persona 'owners' lacks challenges");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CHALLENGES))
                .containsExactly("In persona(\"owners\", ...) add .challenges(\"...\")");
    }

    @Test
    void findsSeveralMissingPartsOnce() {
        assertThat(RULE.found(EMPTY)).containsExactly("WARNING persona.complete personas/owners");
    }

    @Test
    void listsAllThatIsMissing() {
        assertThat(RULE.messages(EMPTY))
                .containsExactly("persona 'owners' lacks demographics, psychographics, online behaviour, values"
                        + " and challenges");
    }

    @Test
    void listsTheCallsInTheSameOrder() {
        assertThat(RULE.fixes(EMPTY))
                .containsExactly("In persona(\"owners\", ...) add .demographics(\"...\"), .psychographics(\"...\"),"
                        + " .behaviour(\"...\"), .values(\"...\") and .challenges(\"...\")");
    }

    @Test
    void hasNothingToCheckWithoutPersonas() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no personas");
    }

    private static Strategy plan(Consumer<PersonaScope> owners) {
        return strategy("plan", s -> s.persona("owners", "Owners of gear shops", owners));
    }
}
