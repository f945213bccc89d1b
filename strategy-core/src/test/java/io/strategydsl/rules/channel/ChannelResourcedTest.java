package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.tool;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelResourcedTest {
    private static final OneRule RULE = new OneRule("channel.resourced");

    private static final Strategy WITHOUT = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAChannelThatSaysIt() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").resource(time("4 hours a week")))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelThatDoesNot() {
        assertThat(RULE.found(WITHOUT)).containsExactly("WARNING channel.resourced channels/photos/resources");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT)).containsExactly("channel 'photos' states no resources");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT))
                .containsExactly(
                        "In channel(\"photos\", ...) add .resource(time(\"...\")), or people(...) or money(...) in place of time(...)");
    }

    @Test
    void findsAChannelWithToolsAlone() {
        assertThat(RULE.messages(plan(c -> c.resource(tool("Scheduler")).resource(tool("Camera")))))
                .containsExactly("channel 'photos' states tools, but neither people nor time nor money");
    }

    @Test
    void passesAChannelWithToolsAndSomebodysTime() {
        assertThat(RULE.found(plan(c -> c.resource(tool("Scheduler")).resource(time("4 hours a week")))))
                .isEmpty();
    }

    @Test
    void countsMoneyEvenIfItIsNone() {
        assertThat(RULE.found(plan(c -> c.resource(money(0, "EUR", "Nothing to be bought")))))
                .isEmpty();
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, photos));
    }
}
