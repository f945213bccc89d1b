package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.ownExpertise;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TWITTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Test;

class ContentBalancedTest {
    private static final OneRule RULE = new OneRule("content.balanced");

    private static final Strategy WITHOUT_INTERACTION = plan(promotion(20), curated(80));
    private static final Strategy ALL_PROMOTION = plan(promotion(100));

    @Test
    void passesAMixOfAllThree() {
        assertThat(RULE.outcome(plan(promotion(20), curated(79), interaction(1))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAMixWithoutInteraction() {
        assertThat(RULE.found(WITHOUT_INTERACTION)).containsExactly("WARNING content.balanced channels/photos/mix");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RULE.messages(WITHOUT_INTERACTION))
                .containsExactly("channel 'photos' has a mix without interaction");
    }

    @Test
    void saysWhatToGiveAShare() {
        assertThat(RULE.fixes(WITHOUT_INTERACTION))
                .containsExactly("In channel(\"photos\", ...) give interaction(...) a share in .mix(...)");
    }

    @Test
    void passesChannelsThatHaveAllThreeTogether() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.mix(promotion(100)))
                        .channel("blog", BLOG, c -> c.mix(curated(60), interaction(40))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsEachMixWithoutWhatNoneOfThemHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.mix(promotion(50), curated(50)))
                        .channel("blog", BLOG, c -> c.mix(curated(100)))
                        .channel("news", TWITTER));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "channel 'photos' has a mix without interaction, like every other mix of the plan",
                        "channel 'blog' has a mix without interaction, like every other mix of the plan");
    }

    @Test
    void doesNotCountTheMixOfAClosingChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.mix(promotion(50), curated(50)))
                        .channel("blog", BLOG, c -> c.mix(interaction(100)).closing()));

        assertThat(RULE.found(plan)).containsExactly("WARNING content.balanced channels/photos/mix");
    }

    @Test
    void hasNothingToCheckWhereNoAreaHasAShare() {
        assertThat(RULE.outcome(plan(promotion(0))))
                .isEqualTo(
                        "not applicable: no share of a content mix counts as promotion, curated information or interaction");
    }

    @Test
    void takesAShareOfNothingForNone() {
        assertThat(RULE.messages(plan(promotion(0), curated(0), interaction(100))))
                .containsExactly("channel 'photos' has a mix without promotion and curated information");
    }

    @Test
    void looksAtTheMixOfThePlanOnceForAllChannelsWithoutTheirOwn() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(promotion(50), curated(50))
                        .channel("photos", INSTAGRAM)
                        .channel("blog", BLOG));

        assertThat(RULE.found(plan)).containsExactly("WARNING content.balanced strategy/mix");
        assertThat(RULE.messages(plan)).containsExactly("the strategy has a mix without interaction");
        assertThat(RULE.fixes(plan)).containsExactly("In the .mix(...) of the strategy give interaction(...) a share");
    }

    @Test
    void passesAMixThatTogetherWithTheMixOfThePlanHasAllThree() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(promotion(50), curated(50))
                        .channel("photos", INSTAGRAM)
                        .channel("blog", BLOG, c -> c.mix(interaction(100))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void leavesTheMixOfThePlanAloneWhereEveryChannelHasItsOwn() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(promotion(20), curated(40), interaction(40))
                        .channel("photos", INSTAGRAM, c -> c.mix(promotion(50), curated(50))));

        assertThat(RULE.messages(plan)).containsExactly("channel 'photos' has a mix without interaction");
    }

    @Test
    void looksAtTheMixOfAPlanWithoutChannels() {
        assertThat(RULE.found(strategy("plan", s -> s.mix(promotion(100))))).hasSize(1);
    }

    @Test
    void countsAreasThatCountAsOneOfTheThree() {
        ContentArea questions = ContentArea.of("questions", "Your questions");

        assertThat(RULE.outcome(plan(promotion(20), curated(40), share(questions.countingAs(INTERACTION), 40))))
                .isEqualTo("passed 1");
        assertThat(RULE.messages(plan(promotion(20), curated(40), share(questions, 40))))
                .containsExactly("channel 'photos' has a mix without interaction");
    }

    @Test
    void hasNothingToCheckWhereNoAreaCountsAsOneOfTheThree() {
        assertThat(RULE.outcome(plan(ownExpertise(60), share(ContentArea.of("objects", "Objects"), 40))))
                .isEqualTo("not applicable: no share of a content mix counts as promotion, curated information or"
                        + " interaction");
    }

    @Test
    void leavesAloneAMixOfItsOwnAreasBesideOneThatLacksSomething() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> c.mix(ownExpertise(100)))
                        .channel("blog", BLOG, c -> c.mix(promotion(50), curated(50))));

        assertThat(RULE.found(plan)).containsExactly("WARNING content.balanced channels/blog/mix");
    }

    @Test
    void yieldsWhereItIsAllPromotion() {
        assertThat(withAllPromotion().validate(ALL_PROMOTION).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("content.not-all-promotion channels/photos/mix");
    }

    @Test
    void saysToWhomItYields() {
        RuleOutcome outcome = withAllPromotion().validate(ALL_PROMOTION).outcome("content.balanced");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable -> assertThat(notApplicable.reason()).isEqualTo("see content.not-all-promotion"));
    }

    @Test
    void findsAllPromotionWhereNobodyElseDoes() {
        assertThat(RULE.messages(ALL_PROMOTION))
                .containsExactly("channel 'photos' has a mix without curated information and interaction");
    }

    @Test
    void hasNothingToCheckWithoutAMix() {
        assertThat(RULE.outcome(plan())).isEqualTo("not applicable: neither the plan nor a channel has a content mix");
    }

    private static StrategyValidator withAllPromotion() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("content.balanced"),
                MethodRules.all().rule("content.not-all-promotion")));
    }

    private static Strategy plan(ContentShare... mix) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.mix(mix)));
    }
}
