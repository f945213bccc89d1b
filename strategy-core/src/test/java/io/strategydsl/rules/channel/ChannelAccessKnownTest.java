package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChannelAccessKnownTest {
    private static final OneRule RULE = new OneRule("channel.access-known");

    private static final Strategy WITHOUT = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAChannelThatSaysIt() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").access(3))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelThatDoesNot() {
        assertThat(RULE.found(WITHOUT)).containsExactly("INFO channel.access-known channels/photos/access");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT)).containsExactly("channel 'photos' does not say how many people can post");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT))
                .containsExactly("In channel(\"photos\", ...) add .access(people), with the number of people");
    }

    @Test
    void takesNobodyForAnAnswer() {
        assertThat(RULE.found(plan(c -> c.access(0)))).isEmpty();
    }

    @Test
    void findsAChannelThatSaysFewerThanItHasOwnersWhoCanPost() {
        assertThat(RULE.found(owned(1))).containsExactly("INFO channel.access-known channels/photos/access");
    }

    @Test
    void saysHowManyOwnersCanPost() {
        assertThat(RULE.messages(owned(1)))
                .containsExactly("channel 'photos' says that 1 person can post, but has 2 owners who can");
    }

    @Test
    void speaksOfOneOwnerInTheSingular() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian", m -> m.canPost()))
                        .channel("photos", INSTAGRAM, c -> c.ownedBy("brian").access(0)));

        assertThat(RULE.messages(plan))
                .containsExactly("channel 'photos' says that 0 people can post, but has 1 owner who can");
    }

    @Test
    void saysWhichNumberWouldFit() {
        assertThat(RULE.fixes(owned(1)))
                .containsExactly(
                        "In channel(\"photos\", ...) write .access(2) or more, or name owners who cannot post");
    }

    @Test
    void passesAChannelThatSaysAsManyAsItHasOwnersWhoCanPost() {
        assertThat(RULE.found(owned(2))).isEmpty();
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.closing()))).isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, photos));
    }

    /** Two of the three owners can post. */
    private static Strategy owned(int access) {
        return strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian", m -> m.canPost())
                                .member("hailley", "Hailley", m -> m.canPost())
                                .member("maria", "Maria"))
                        .channel(
                                "photos",
                                INSTAGRAM,
                                c -> c.ownedBy("brian", "hailley", "maria", "nobody")
                                        .access(access)));
    }
}
