package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

class PillarConnectivityTest {
    private static final OneRule RULE = new OneRule("pillar.connectivity");

    private static final Strategy WITHOUT_CONTACT =
            strategy("plan", s -> s.pillars(p -> p.voice("Plain and friendly")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsWithAPointOfContact() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.voice("Plain and friendly").contact("The chat on our site, from 9 to 17")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsWithoutAPointOfContact() {
        assertThat(RULE.found(WITHOUT_CONTACT)).containsExactly("WARNING pillar.connectivity pillars/contacts");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_CONTACT)).containsExactly("no point of contact is stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CONTACT)).containsExactly("In pillars(...) add .contact(\"...\")");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.connectivity pillars/contacts");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.contact(\"...\"))");
    }
}
