package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.FACEBOOK_GROUP;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TIKTOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelWhereAudienceIsTest {
    private static final OneRule RULE = new OneRule("channel.where-audience-is");

    private static final Strategy ELSEWHERE = plan(INSTAGRAM, TIKTOK);

    @Test
    void passesAChannelOnThePlatformOfItsPersona() {
        assertThat(RULE.outcome(plan(INSTAGRAM, INSTAGRAM))).isEqualTo("passed 1");
    }

    @Test
    void findsAChannelOnAnotherPlatformThanItsPersona() {
        assertThat(RULE.found(ELSEWHERE)).containsExactly("INFO channel.where-audience-is channels/photos/personas");
    }

    @Test
    void saysWhoIsNotSaidToBeThere() {
        assertThat(RULE.messages(ELSEWHERE))
                .containsExactly("channel 'photos' is on Instagram, persona 'owners' elsewhere");
    }

    @Test
    void leavesTheAnswerToTheAuthor() {
        assertThat(RULE.fixes(ELSEWHERE))
                .containsExactly("If they are there, add .foundOn(INSTAGRAM) in persona(\"owners\", ...);"
                        + " if not, take \"owners\" out of .reaching(...) in channel(\"photos\", ...)");
    }

    @Test
    void writesAPlatformOfTwoWordsAsItsConstant() {
        assertThat(RULE.fixes(plan(FACEBOOK_GROUP, TIKTOK)))
                .singleElement()
                .asString()
                .contains(".foundOn(FACEBOOK_GROUP)");
    }

    @Test
    void writesACustomPlatformAsItIsMade() {
        assertThat(RULE.fixes(plan(Platform.of("friendica", "Friendica"), TIKTOK)))
                .singleElement()
                .asString()
                .contains(".foundOn(Platform.of(\"friendica\", \"Friendica\"))");
    }

    @Test
    void distinguishesCustomPlatformsByTheirIds() {
        assertThat(RULE.found(plan(Platform.of("friendica", "Friendica"), Platform.of("friendica", "friendica"))))
                .isEmpty();
    }

    @Test
    void namesAllPersonasThatAreElsewhere() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops", p -> p.foundOn(TIKTOK))
                        .persona("guests", "Guests of huts", p -> p.foundOn(TIKTOK))
                        .persona("guides", "Mountain guides", p -> p.foundOn(TIKTOK, INSTAGRAM))
                        .channel("photos", INSTAGRAM, c -> c.reaching("owners", "guests", "guides")));

        assertThat(RULE.messages(plan))
                .containsExactly("channel 'photos' is on Instagram, personas 'guests' and 'owners' elsewhere");
    }

    @Test
    void hasNothingToCheckForAPersonaWithoutPlatforms() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops")
                        .channel("photos", INSTAGRAM, c -> c.reaching("owners")));

        assertThat(RULE.outcome(plan))
                .isEqualTo("not applicable: no channel reaches a persona who is said to be on any platform");
    }

    @Test
    void hasNothingToCheckForAPersonaThatIsNotThere() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.reaching("owners")));

        assertThat(RULE.outcome(plan))
                .isEqualTo("not applicable: no channel reaches a persona who is said to be on any platform");
    }

    @Test
    void hasNothingToCheckForAChannelWithoutPlatform() {
        Strategy plan = ELSEWHERE.toBuilder()
                .channels(List.of(
                        ChannelPlan.builder("photos").addPersona("owners").build()))
                .build();

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no channel states its platform");
    }

    private static Strategy plan(Platform ofTheChannel, Platform ofThePersona) {
        return strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops", p -> p.foundOn(ofThePersona))
                        .channel("photos", ofTheChannel, c -> c.reaching("owners")));
    }
}
