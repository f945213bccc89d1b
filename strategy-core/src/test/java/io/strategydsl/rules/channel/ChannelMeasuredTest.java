package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelMeasuredTest {
    private static final OneRule RULE = new OneRule("channel.measured");

    private static final Strategy WITHOUT = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAChannelThatSaysIt() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").measuredBy("reach"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelThatDoesNot() {
        assertThat(RULE.found(WITHOUT)).containsExactly("WARNING channel.measured channels/photos/metrics");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT)).containsExactly("channel 'photos' has no metric of its own");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT))
                .containsExactly("In channel(\"photos\", ...) add .measuredBy(\"reach\")");
    }

    @Test
    void saysToAddAMetricWhereThePlanHasNone() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .metric(id, m -> ...), then .measuredBy(id) in channel(\"photos\", ...)");
    }

    @Test
    void leavesAMetricThatIsNotThereToTheRuleOnReferences() {
        assertThat(RULE.found(plan(c -> c.measuredBy("raech")))).isEmpty();
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.metric("reach").channel("photos", INSTAGRAM, photos));
    }
}
