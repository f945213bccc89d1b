package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

class PillarHonestyTest {
    private static final OneRule RULE = new OneRule("pillar.honesty");

    private static final Strategy WITHOUT_ANSWER = strategy("plan", s -> s.pillars(p -> p.voice("Plain and friendly")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsThatSayHowToSpeakOfAMistake() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.voice("Plain and friendly").afterMistake("We made a mistake and are sorry")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsThatDoNotSayWhatIsSaidAfterAMistake() {
        assertThat(RULE.found(WITHOUT_ANSWER)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_ANSWER))
                .containsExactly("what is said after a mistake is not stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_ANSWER)).containsExactly("In pillars(...) add .afterMistake(\"...\")");
    }

    @Test
    void asksWhatIsSaidAfterAMistakeAlsoWhereTheConfidentialIsSpokenOf() {
        Strategy plan = strategy(
                "plan",
                s -> s.pillars(p -> p.voice("Plain and friendly")
                        .confidential("We do not talk about that, because competitors read along")));

        assertThat(RULE.found(plan)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void takesAnswersOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.pillars(p -> p.afterMistake(" ").confidential(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.honesty pillars/afterMistake");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.afterMistake(\"...\"))");
    }
}
