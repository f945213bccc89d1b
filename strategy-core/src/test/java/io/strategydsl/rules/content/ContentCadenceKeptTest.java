package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentFormat.IMAGE;
import static io.strategydsl.model.ContentFormat.LONG_VIDEO;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCadenceKeptTest {
    private static final OneRule RULE = new OneRule("content.cadence-kept");
    private static final String NOTHING_TO_CHECK =
            "not applicable: no channel with a cadence has dated posts in two of its weeks, months or other periods";

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private static final Strategy TOO_FEW = plan(c -> c.posting(3, PER_WEEK), on(0, 2, 4, 7, 9, 14, 16, 18));
    private static final Strategy TOO_MANY = plan(c -> c.posting(2, PER_WEEK), on(0, 2, 7, 9, 11));

    @Test
    void passesThreePostsInEachWeek() {
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_WEEK), on(0, 2, 4, 7, 9, 13, 14, 16, 18))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAWeekWithOnePostLess() {
        assertThat(RULE.found(TOO_FEW)).containsExactly("WARNING content.cadence-kept channels/photos/cadences");
    }

    @Test
    void saysInWhichWeekThereAreHowManyOfHowMany() {
        assertThat(RULE.messages(TOO_FEW))
                .containsExactly(
                        "channel 'photos' has 2 posts from 2027-01-11 to 2027-01-17, and a cadence of 3 posts a week");
    }

    @Test
    void saysToAddPostsOrToLowerTheNumber() {
        assertThat(RULE.fixes(TOO_FEW))
                .containsExactly("In channel(\"photos\", ...) add posts where there are too few, or lower the number in"
                        + " .posting(3, PER_WEEK)");
    }

    @Test
    void findsAWeekWithOnePostMore() {
        assertThat(RULE.messages(TOO_MANY))
                .containsExactly(
                        "channel 'photos' has 3 posts from 2027-01-11 to 2027-01-17, and a cadence of 2 posts a week");
        assertThat(RULE.fixes(TOO_MANY))
                .containsExactly("In channel(\"photos\", ...) take out posts where there are too many, or raise the"
                        + " number in .posting(2, PER_WEEK)");
    }

    @Test
    void advisesToAddPostsOrToPlanASlowerPace() {
        assertThat(RULE.advice(TOO_FEW))
                .containsExactly("Add posts on Instagram from 2027-01-11 to 2027-01-17, or plan a slower pace.");
    }

    @Test
    void advisesToTakeOutPostsOrToPlanAFasterPace() {
        assertThat(RULE.advice(TOO_MANY))
                .containsExactly("Take out posts on Instagram from 2027-01-11 to 2027-01-17, or plan a faster pace.");
    }

    @Test
    void findsAnEmptyWeekBetweenOthers() {
        assertThat(RULE.messages(plan(c -> c.posting(1, PER_WEEK), on(0, 14))))
                .containsExactly(
                        "channel 'photos' has no post from 2027-01-11 to 2027-01-17, and a cadence of 1 post a week");
    }

    @Test
    void keepsToBothEndsOfARange() {
        Consumer<ChannelScope> range = c -> c.posting(2, 3, PER_WEEK);

        assertThat(RULE.found(plan(range, on(0, 1, 7, 8, 9, 14, 15)))).isEmpty();
        assertThat(RULE.found(plan(range, on(0, 1, 7, 14, 15)))).hasSize(1);
        assertThat(RULE.found(plan(range, on(0, 1, 7, 8, 9, 10, 14, 15)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday and Friday, and the Monday after: no more are missing than the days that are not planned.
        "true, '3, 4, 7'",
        // A week apart: one of three.
        "false, '0, 7'",
        "false, '3, 10'",
        // From a Friday to a Friday, with the posts of the weekend.
        "true, '4, 5, 6, 11'"
    })
    void asksOfTheFirstAndTheLastWeekWhatTheirDaysAreFor(boolean kept, String days) {
        assertThat(RULE.found(plan(c -> c.posting(3, PER_WEEK), on(numbers(days))))
                        .isEmpty())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"PER_MONTH, '0, 30, 60, 90'", "PER_QUARTER, '0, 100, 190, 280'", "PER_YEAR, '0, 400, 800'"})
    void countsByThePeriodOfTheCadence(Per per, String days) {
        assertThat(RULE.outcome(plan(c -> c.posting(1, per), on(numbers(days)))))
                .isEqualTo("passed 1");
        assertThat(RULE.found(plan(c -> c.posting(2, per), on(numbers(days))))).hasSize(1);
    }

    @Test
    void countsPostsADayByTheWeek() {
        Recurring weekdays = Recurring.weeklyOn(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

        assertThat(RULE.outcome(plan(c -> c.posting(1, PER_DAY), repeating(Recurring.daily()))))
                .isEqualTo("passed 1");
        assertThat(RULE.messages(plan(c -> c.posting(1, PER_DAY), repeating(weekdays))))
                .containsExactly(
                        "channel 'photos' has 5 posts from 2027-01-04 to 2027-01-10, and a cadence of 1 post a day");
    }

    @Test
    void countsWhatIsPostedEverySecondWeekByTwoWeeks() {
        Consumer<ChannelScope> fortnightly = c -> c.posting(1, PER_WEEK, p -> p.every(2));

        assertThat(RULE.outcome(plan(fortnightly, on(1, 15, 29)))).isEqualTo("passed 1");
        assertThat(RULE.found(plan(fortnightly, on(1, 8, 15, 22)))).hasSize(1);
    }

    @Test
    void countsWhatIsPostedEverySevenDaysFromTheFirstDayOfThePlan() {
        Consumer<ChannelScope> everySevenDays = c -> c.posting(1, PER_DAY, p -> p.every(7));

        assertThat(RULE.messages(plan(everySevenDays, on(0, 14))))
                .containsExactly(
                        "channel 'photos' has no post from 2027-01-08 to 2027-01-14, and a cadence of 1 post every"
                                + " 7 days");
    }

    @Test
    void countsTheDaysOfWhatRepeats() {
        assertThat(RULE.outcome(plan(
                        c -> c.posting(2, PER_WEEK),
                        repeating(Recurring.weeklyOn(DayOfWeek.MONDAY))
                                .andThen(c ->
                                        c.post("more", "More", p -> p.repeats(Recurring.weeklyOn(DayOfWeek.FRIDAY)))))))
                .isEqualTo("passed 1");
        assertThat(RULE.found(plan(c -> c.posting(2, PER_WEEK), repeating(Recurring.weeklyOn(DayOfWeek.MONDAY)))))
                .hasSize(1);
    }

    @Test
    void countsOneInEachWeekOfWhatIsWeeklyOnAnUnstatedDay() {
        assertThat(RULE.outcome(plan(c -> c.posting(1, PER_WEEK), repeating(Recurring.weekly()))))
                .isEqualTo("passed 1");
        assertThat(RULE.found(plan(c -> c.posting(2, PER_WEEK), repeating(Recurring.weekly()))))
                .hasSize(1);
    }

    @Test
    void addsUpCadencesOfOnePeriod() {
        Consumer<ChannelScope> five = c -> c.posting(1, PER_WEEK).posting(1, PER_WEEK);

        assertThat(RULE.found(plan(five, on(0, 2, 7, 9, 14, 16)))).isEmpty();
        assertThat(RULE.messages(plan(five, on(0, 2, 7, 14, 16))))
                .containsExactly("channel 'photos' has 1 post from 2027-01-11 to 2027-01-17, and a cadence of 1 post a"
                        + " week and 1 post a week");
    }

    @Test
    void leavesCadencesOfSeveralPeriodsForTheSamePosts() {
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_WEEK).posting(1, PER_MONTH), on(0, 7, 14, 21))))
                .isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void countsEachPostForTheCadenceOfItsFormat() {
        Consumer<ChannelScope> images = c -> c.posting(1, PER_WEEK, IMAGE).posting(1, PER_MONTH, LONG_VIDEO);
        Consumer<ChannelScope> withoutVideo = c -> {
            for (int week = 0; week < 13; week++) {
                int day = 7 * week;
                c.post(
                        "image-" + week,
                        "An image",
                        p -> p.at(MONDAY.plusDays(day)).format(IMAGE));
            }
        };

        assertThat(RULE.messages(plan(images, withoutVideo)))
                .containsExactly("channel 'photos' has no post of the kind from 2027-02-01 to 2027-02-28, and a cadence"
                        + " of 1 post a month: long video");
        assertThat(RULE.found(plan(
                        images,
                        withoutVideo.andThen(c -> c.post(
                                "film",
                                "A film",
                                p -> p.repeats(Recurring.monthlyOn(5).until(LocalDate.of(2027, 3, 31)))
                                        .format(LONG_VIDEO))))))
                .isEmpty();
    }

    @Test
    void leavesACadenceForAFormatThatPostsMayBeOf() {
        assertThat(RULE.found(
                        plan(c -> c.posting(1, PER_WEEK).posting(1, PER_MONTH, LONG_VIDEO), on(0, 7, 14, 21, 28, 35))))
                .isEmpty();
        assertThat(RULE.found(
                        plan(c -> c.posting(3, PER_WEEK).posting(1, PER_MONTH, LONG_VIDEO), on(0, 7, 14, 21, 28, 35))))
                .hasSize(1);
    }

    @Test
    void leavesTooFewPostsWhereOneHasNoDayYet() {
        Strategy plan = TOO_FEW.toBuilder().build();
        Strategy withOneMore = strategy(
                "plan",
                s -> s.milestone("opening", "We open").channel("photos", INSTAGRAM, c -> {
                    on(0, 2, 4, 7, 9, 14, 16, 18).accept(c.posting(3, PER_WEEK));
                    c.post("open", "We are open", p -> p.at(after("opening", days(1))));
                }));

        assertThat(RULE.found(plan)).hasSize(1);
        assertThat(RULE.found(withOneMore)).isEmpty();
    }

    @Test
    void leavesWeeksThatAreOver() {
        Consumer<ChannelScope> published = c ->
                c.post("published", "A post", p -> p.at(MONDAY.plusDays(11)).published(MONDAY.plusDays(11)));

        assertThat(RULE.found(plan(
                        c -> c.posting(3, PER_WEEK),
                        on(0, 14, 16, 18, 21, 23, 25).andThen(published))))
                .isEmpty();
        assertThat(RULE.found(plan(
                        c -> c.posting(3, PER_WEEK), on(0, 14, 16, 21, 23, 25).andThen(published))))
                .hasSize(1);
    }

    @Test
    void countsNoDroppedPost() {
        assertThat(RULE.found(plan(c -> c.posting(1, PER_WEEK), c -> {
                    on(0, 14).accept(c);
                    c.post("dropped", "A post", p -> p.at(MONDAY.plusDays(7)).dropped("No time"));
                })))
                .hasSize(1);
    }

    @Test
    void countsPostsWhereverTheyAreWritten() {
        Strategy plan = strategy("plan", s -> {
            s.channel("photos", INSTAGRAM, c -> c.posting(1, PER_WEEK)).channel("blog", BLOG);
            for (int day : new int[] {0, 14}) {
                s.post("post-" + day, "A post", p -> p.on("photos", "blog").at(MONDAY.plusDays(day)));
            }
        });

        assertThat(RULE.found(plan)).containsExactly("WARNING content.cadence-kept channels/photos/cadences");
    }

    @Test
    void hasNothingToCheckInPostsOfOneWeek() {
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_WEEK), on(0, 6)))).isEqualTo(NOTHING_TO_CHECK);
        assertThat(RULE.found(plan(c -> c.posting(3, PER_WEEK), on(0, 7)))).hasSize(1);
    }

    @Test
    void hasNothingToCheckWithoutACadenceOrWithoutDatedPosts() {
        assertThat(RULE.outcome(plan(c -> {}, on(0, 7, 14)))).isEqualTo(NOTHING_TO_CHECK);
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_EVENT), on(0, 7, 14))))
                .isEqualTo(NOTHING_TO_CHECK);
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_WEEK), c -> c.post("idea", "An idea", PostScope::idea))))
                .isEqualTo(NOTHING_TO_CHECK);
    }

    @Test
    void doesNotLookAtAClosingChannel() {
        assertThat(RULE.outcome(plan(c -> c.posting(3, PER_WEEK).closing(), on(0, 7, 14))))
                .isEqualTo("not applicable: the plan has no channels");
    }

    private static Strategy plan(Consumer<ChannelScope> cadence, Consumer<ChannelScope> posts) {
        return strategy(
                "plan",
                s -> s.during(Year.of(2027)).channel("photos", INSTAGRAM, c -> {
                    cadence.accept(c);
                    posts.accept(c);
                }));
    }

    /** Posts so many days after Monday. */
    private static Consumer<ChannelScope> on(int... days) {
        return c -> {
            for (int day : days) {
                c.post("post-" + day, "A post", p -> p.at(MONDAY.plusDays(day)));
            }
        };
    }

    private static Consumer<ChannelScope> repeating(Recurring recurring) {
        return c -> c.post("again", "A post", p -> p.repeats(recurring));
    }

    private static int[] numbers(String days) {
        String[] parts = days.split(", ", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
