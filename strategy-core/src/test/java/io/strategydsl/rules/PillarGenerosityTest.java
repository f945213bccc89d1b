package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
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
        assertThat(RULE.messages(WITHOUT_GIFT))
                .containsExactly("nothing in the pillars says what of value is given away");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_GIFT)).containsExactly("Add .gift(\"...\") to the pillars");
    }

    @Test
    void findsAPlanWithoutPillars() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.generosity strategy/pillars");
    }

    @Test
    void saysThatThePlanDoesNotSay() {
        assertThat(RULE.messages(WITHOUT_PILLARS))
                .containsExactly("nothing in the strategy says what of value is given away");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.gift(\"...\"))");
    }
}
