package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class PillarPersonalityTest {
    private static final OneRule RULE = new OneRule("pillar.personality");

    private static final Strategy WITHOUT_VOICE =
            strategy("plan", s -> s.pillars(p -> p.gift("A map of quiet camp sites")));

    private static final Strategy WITHOUT_PILLARS = strategy("plan", s -> {});

    @Test
    void passesPillarsWithAVoice() {
        Strategy plan = strategy(
                "plan", s -> s.pillars(p -> p.gift("A map of quiet camp sites").voice("Plain and friendly")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsPillarsWithoutAVoice() {
        assertThat(RULE.found(WITHOUT_VOICE)).containsExactly("WARNING pillar.personality pillars/voice");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_VOICE)).containsExactly("no human voice is stated in the pillars");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_VOICE)).containsExactly("In pillars(...) add .voice(\"...\")");
    }

    @Test
    void takesAVoiceOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.pillars(p -> p.voice(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("WARNING pillar.personality pillars/voice");
    }

    @Test
    void findsAPlanWithoutPillarsAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_PILLARS)).containsExactly("WARNING pillar.personality pillars/voice");
    }

    @Test
    void saysHowPillarsAreAdded() {
        assertThat(RULE.fixes(WITHOUT_PILLARS)).containsExactly("Add .pillars(p -> p.voice(\"...\"))");
    }
}
