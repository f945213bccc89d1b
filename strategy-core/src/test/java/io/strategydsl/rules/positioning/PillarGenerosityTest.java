package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PillarGenerosityTest {
    private static final OneRule RULE = new OneRule("pillar.generosity");

    private static final Strategy WITHOUT_GIFT = strategy("plan", s -> s.pillars(p -> p.voice("Plain and friendly")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsWithAGift() {
        Strategy plan = strategy(
                "plan", s -> s.pillars(p -> p.voice("Plain and friendly").gift("A map of quiet camp sites")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsWithoutAGift() {
        assertThat(RULE.found(WITHOUT_GIFT)).containsExactly("WARNING pillar.generosity pillars/gifts");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_GIFT)).containsExactly("no gift is stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_GIFT)).containsExactly("In pillars(...) add .gift(\"...\")");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.generosity pillars/gifts");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.gift(\"...\"))");
    }
}
