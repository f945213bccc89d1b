package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelAudienceTest {
    private static final OneRule RULE = new OneRule("channel.audience");

    private static final Strategy WITHOUT_AUDIENCE = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAChannelThatReachesAPersona() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").reaching("owners"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelThatReachesNoPersona() {
        assertThat(RULE.found(WITHOUT_AUDIENCE)).containsExactly("WARNING channel.audience channels/photos/personas");
    }

    @Test
    void saysThatNoPersonaIsNamed() {
        assertThat(RULE.messages(WITHOUT_AUDIENCE)).containsExactly("channel 'photos' reaches no persona");
    }

    @Test
    void proposesTheOnlyPersona() {
        assertThat(RULE.fixes(WITHOUT_AUDIENCE))
                .containsExactly("In channel(\"photos\", ...) add .reaching(\"owners\")");
    }

    @Test
    void leavesAPersonaThatIsNotThereToTheRuleOnReferences() {
        assertThat(RULE.found(plan(c -> c.reaching("onwers")))).isEmpty();
    }

    @Test
    void hasNothingToCheckWithoutPersonas() {
        assertThat(RULE.outcome(strategy("plan", s -> s.channel("photos", INSTAGRAM))))
                .isEqualTo("not applicable: the plan has no personas");
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.persona("owners", "Owners of gear shops").channel("photos", INSTAGRAM, photos));
    }
}
