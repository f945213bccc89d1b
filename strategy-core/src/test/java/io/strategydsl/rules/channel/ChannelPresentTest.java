package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ChannelPresentTest {
    private static final OneRule RULE = new OneRule("channel.present");

    private static final Strategy WITHOUT_CHANNEL = strategy("plan", s -> s.goal("awareness", "Be known"));

    @Test
    void passesAPlanWithAGoalAndAChannel() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").channel("photos", INSTAGRAM));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsGoalsWithoutAChannel() {
        assertThat(RULE.found(WITHOUT_CHANNEL)).containsExactly("WARNING channel.present strategy/channels");
    }

    @Test
    void saysWhatCannotBeChecked() {
        assertThat(RULE.messages(WITHOUT_CHANNEL))
                .containsExactly("the strategy has goals, but no channel; why it is anywhere, for whom,"
                        + " with what content, effort and effect, cannot be checked");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CHANNEL)).containsExactly("Add .channel(id, platform, c -> ...)");
    }

    @Test
    void saysSoWhereEveryChannelIsClosing() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").channel("photos", INSTAGRAM, c -> c.closing()));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has goals, but every channel is closing; why it is anywhere,"
                        + " for whom, with what content, effort and effect, cannot be checked");
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no goals");
    }
}
