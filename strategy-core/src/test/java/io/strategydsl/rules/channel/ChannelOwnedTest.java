package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelOwnedTest {
    private static final OneRule RULE = new OneRule("channel.owned");

    private static final Strategy WITHOUT = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAChannelThatSaysIt() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").ownedBy("brian"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelThatDoesNot() {
        assertThat(RULE.found(WITHOUT)).containsExactly("WARNING channel.owned channels/photos/owners");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT)).containsExactly("channel 'photos' has no owner");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT)).containsExactly("In channel(\"photos\", ...) add .ownedBy(\"brian\")");
    }

    @Test
    void saysToStateATeamWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .team(t -> t.member(id, name)), then .ownedBy(id) in channel(\"photos\", ...)");
    }

    @Test
    void advisesToDecideWhoLooksAfterIt() {
        assertThat(RULE.advice(WITHOUT)).containsExactly("Decide who looks after Instagram.");
    }

    @Test
    void advisesToNameTheTeamFirstWhereThereIsNone() {
        assertThat(RULE.advice(strategy("plan", s -> s.channel("photos", INSTAGRAM))))
                .containsExactly("Name the people of your team, then decide who looks after Instagram.");
    }

    @Test
    void leavesAnOwnerWhoIsNotThereToTheRuleOnReferences() {
        assertThat(RULE.found(plan(c -> c.ownedBy("brain")))).isEmpty();
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.team(t -> t.member("brian", "Brian")).channel("photos", INSTAGRAM, photos));
    }
}
