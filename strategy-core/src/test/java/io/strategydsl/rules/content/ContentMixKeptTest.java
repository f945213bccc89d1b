package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.OWN_EXPERTISE;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContentMixKeptTest {
    private static final OneRule RULE = new OneRule("content.mix-kept");
    private static final String NOTHING_TO_CHECK =
            "not applicable: there is no content mix of 100 with enough posts whose area and number are known";
    private static final ContentArea OFFERS =
            ContentArea.of("offers", "Offers of the week").countingAs(PROMOTION);
    private static final ContentArea SALES = ContentArea.of("sales", "Sales").countingAs(PROMOTION);
    private static final ContentShare[] MIX = {promotion(30), curated(30), interaction(40)};

    private static final Strategy MUCH_PROMOTION =
            photos(posts(10, PROMOTION), posts(4, CURATED), posts(6, INTERACTION));

    @Test
    void passesPostsThatAreAsTheMix() {
        assertThat(RULE.outcome(photos(posts(3, PROMOTION), posts(3, CURATED), posts(4, INTERACTION))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsPostsThatAreNotAsTheMix() {
        assertThat(RULE.found(MUCH_PROMOTION)).containsExactly("INFO content.mix-kept channels/photos/mix");
    }

    @Test
    void saysWhichAreaIsFarthestOff() {
        assertThat(RULE.messages(MUCH_PROMOTION))
                .containsExactly("channel 'photos': promotion has 30% of the mix, but 10 of 20 posts (50%)");
    }

    @Test
    void saysWhichAreaIsFarthestOffWhereAllAreOff() {
        assertThat(RULE.messages(photos(posts(7, PROMOTION), posts(1, CURATED), posts(12, INTERACTION))))
                .containsExactly("channel 'photos': curated has 30% of the mix, but 1 of 20 posts (5%)");
    }

    @Test
    void saysWhatToChange() {
        assertThat(RULE.fixes(MUCH_PROMOTION))
                .containsExactly("In channel(\"photos\", ...) change the areas of posts, or the shares in .mix(...)");
    }

    @Test
    void passesAnAreaThatIsFifteenPointsOffAndNoMore() {
        assertThat(RULE.found(photos(posts(9, PROMOTION), posts(5, CURATED), posts(6, INTERACTION))))
                .isEmpty();
        assertThat(RULE.found(photos(posts(46, PROMOTION), posts(24, CURATED), posts(30, INTERACTION))))
                .hasSize(1);
    }

    @Test
    void takesAnotherNumberOfPoints() {
        assertThat(OneRuleWith.parameter("content.mix-kept", "points", 20).found(MUCH_PROMOTION))
                .isEmpty();
    }

    @Test
    void leavesFewerThanTenPostsWithAnAreaAlone() {
        Consumer<ChannelScope> nine = posts(9, PROMOTION);

        assertThat(RULE.outcome(photos(nine, c -> c.post("plain", "A post")))).isEqualTo(NOTHING_TO_CHECK);
        assertThat(RULE.found(photos(nine, posts(1, CURATED)))).hasSize(1);
    }

    @Test
    void takesAnotherNumberOfPosts() {
        assertThat(OneRuleWith.parameter("content.mix-kept", "posts", 9).found(photos(posts(9, PROMOTION))))
                .hasSize(1);
    }

    @Test
    void findsAnAreaThatTheMixDoesNotName() {
        assertThat(RULE.messages(
                        photos(posts(3, PROMOTION), posts(3, CURATED), posts(3, INTERACTION), posts(3, OWN_EXPERTISE))))
                .containsExactly("channel 'photos': own expertise has 0% of the mix, but 3 of 12 posts (25%)");
    }

    @Test
    void countsAnAreaThatTheMixDoesNotNameForWhatItCountsAs() {
        assertThat(RULE.found(photos(posts(3, OFFERS), posts(3, CURATED), posts(4, INTERACTION))))
                .isEmpty();
    }

    @Test
    void looksAtAreasThatCountAsTheSameTogetherWhereTheMixNamesOnlyOthers() {
        Strategy plan = photos(
                new ContentShare[] {share(OFFERS, 20), share(SALES, 20), curated(30), interaction(30)},
                posts(4, PROMOTION),
                posts(3, CURATED),
                posts(3, INTERACTION));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void countsAPostAsOftenAsItComes() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        Consumer<ChannelScope> weekly = c -> c.post(
                "offer",
                "The offer of the week",
                p -> p.area(PROMOTION)
                        .repeats(
                                Recurring.weeklyOn(DayOfWeek.MONDAY).from(first).times(12)));

        assertThat(RULE.messages(photos(weekly, posts(3, CURATED), posts(5, INTERACTION))))
                .containsExactly("channel 'photos': promotion has 30% of the mix, but 12 of 20 posts (60%)");
    }

    @Test
    void leavesPostsOfWhichNobodyCanSayHowOftenTheyCome() {
        Consumer<ChannelScope> answers =
                c -> c.post("answers", "Answers", p -> p.area(INTERACTION).repeats(ongoing()));

        assertThat(RULE.outcome(photos(posts(10, PROMOTION), answers))).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void countsAPostThatComesTenThousandTimes() {
        assertThat(RULE.messages(photos(daily(10_000))))
                .containsExactly("channel 'photos': promotion has 30% of the mix, but 10,000 of 10,000 posts (100%)");
    }

    @Test
    void leavesAPostThatComesMoreOften() {
        assertThat(RULE.outcome(photos(daily(10_001)))).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void leavesAPostThatComesEachYearWithoutAnEnd() {
        Consumer<ChannelScope> anniversary = c -> c.post(
                "anniversary",
                "We are a year older",
                p -> p.area(PROMOTION)
                        .repeats(Recurring.yearlyOn(MonthDay.of(5, 1)).from(LocalDate.of(2027, 5, 1))));

        assertThat(RULE.outcome(photos(anniversary))).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void findsPostsOnChannelsWithoutAMixThatAreNotAsTheMixOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(MIX)
                        .channel("photos", INSTAGRAM, posts(6, PROMOTION))
                        .channel("blog", BLOG, posts(6, PROMOTION)));

        assertThat(RULE.found(plan)).containsExactly("INFO content.mix-kept strategy/mix");
        assertThat(RULE.messages(plan))
                .containsExactly("the strategy: promotion has 30% of the mix, but 12 of 12 posts (100%)");
        assertThat(RULE.fixes(plan))
                .containsExactly("Change the areas of posts, or the shares in the .mix(...) of the strategy");
    }

    @Test
    void doesNotHoldPostsOnAChannelWithAMixAgainstThatOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(MIX)
                        .channel("photos", INSTAGRAM, c -> posts(10, PROMOTION).accept(c.mix(promotion(100)))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void countsAPostOnTwoChannelsOnceForThePlan() {
        Strategy plan = strategy("plan", s -> {
            s.mix(MIX).channel("photos", INSTAGRAM).channel("blog", BLOG);
            for (int i = 0; i < 9; i++) {
                s.post("post-" + i, "A post", p -> p.on("photos", "blog").area(PROMOTION));
            }
        });

        assertThat(RULE.outcome(plan)).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void doesNotCountPostsOnClosingChannels() {
        Strategy plan = strategy(
                "plan",
                s -> s.mix(MIX)
                        .channel("photos", INSTAGRAM, c -> posts(10, PROMOTION).accept(c.closing())));

        assertThat(RULE.outcome(plan)).isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void leavesPostsThatAreAllPublished() {
        Consumer<StrategyScope> published =
                s -> posts(s, 10, p -> p.area(PROMOTION).published());

        assertThat(RULE.outcome(strategy("plan", s -> published.accept(s.mix(MIX)))))
                .isEqualTo(NOTHING_TO_CHECK);
        assertThat(RULE.found(strategy("plan", s -> {
                    published.accept(s.mix(MIX));
                    s.post("next", "The next", p -> p.area(CURATED));
                })))
                .hasSize(1);
    }

    @Test
    void hasNothingToCheckWithoutAMix() {
        assertThat(RULE.outcome(strategy("plan", s -> s.channel("photos", INSTAGRAM, posts(10, PROMOTION)))))
                .isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void hasNothingToCheckInAMixThatDoesNotAddUp() {
        assertThat(RULE.outcome(photos(new ContentShare[] {promotion(30)}, posts(10, PROMOTION))))
                .isEqualTo(NOTHING_TO_CHECK);
    }

    @SafeVarargs
    private static Strategy photos(Consumer<ChannelScope>... posts) {
        return photos(MIX, posts);
    }

    @SafeVarargs
    private static Strategy photos(ContentShare[] mix, Consumer<ChannelScope>... posts) {
        return strategy(
                "plan",
                s -> s.channel("photos", INSTAGRAM, c -> {
                    c.mix(mix);
                    for (Consumer<ChannelScope> each : posts) {
                        each.accept(c);
                    }
                }));
    }

    private static Consumer<ChannelScope> posts(int number, ContentArea area) {
        return c -> {
            for (int i = 0; i < number; i++) {
                c.post(area.id() + "-" + i, "A post", p -> p.area(area));
            }
        };
    }

    private static Consumer<ChannelScope> daily(int times) {
        LocalDate first = LocalDate.of(2027, 1, 1);
        LocalDate last = first.plusDays(times - 1);
        return c -> c.post(
                "daily",
                "A post",
                p -> p.area(PROMOTION).repeats(Recurring.daily().from(first).until(last)));
    }

    private static void posts(StrategyScope strategy, int number, Consumer<PostScope> post) {
        for (int i = 0; i < number; i++) {
            strategy.post("post-" + i, "A post", post);
        }
    }
}
