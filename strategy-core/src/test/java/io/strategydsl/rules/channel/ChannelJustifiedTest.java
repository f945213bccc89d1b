package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ChannelJustifiedTest {
    private static final OneRule RULE = new OneRule("channel.justified");

    private static final Strategy WITHOUT_REASON =
            strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.content("Tents at dawn")));

    @Test
    void passesAChannelWithAReason() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                        "photos",
                        INSTAGRAM,
                        c -> c.content("Tents at dawn")
                                .because("Owners of gear shops ask each other for advice there")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAChannelWithoutAReason() {
        assertThat(RULE.found(WITHOUT_REASON)).containsExactly("ERROR channel.justified channels/photos/reason");
    }

    @Test
    void takesWhatIsPostedThereForNoReason() {
        assertThat(RULE.messages(WITHOUT_REASON))
                .containsExactly("channel 'photos' says what is posted there, but not why");
    }

    @Test
    void saysInOtherWordsThatAnEmptyChannelHasNoReason() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM));

        assertThat(RULE.messages(plan)).containsExactly("channel 'photos' has no reason to be there");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_REASON)).containsExactly("In channel(\"photos\", ...) add .because(\"...\")");
    }

    @Test
    void takesAReasonOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.because(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("ERROR channel.justified channels/photos/reason");
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                        "photos", INSTAGRAM, c -> c.content("Tents at dawn").closing()));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no channels");
    }
}
