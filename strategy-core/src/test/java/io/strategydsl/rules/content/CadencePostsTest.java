package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.ContentFormat.IMAGE;
import static io.strategydsl.model.ContentFormat.LONG_VIDEO;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which posts of a channel count for which of its cadences, and when too few or too many can be said of them. */
class CadencePostsTest {
    private static final OneRule RULE = new OneRule("content.cadence-kept");

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void countsEachPostForTheCadenceOfItsArea() {
        assertThat(RULE.found(plan(
                        CadencePostsTest::byArea,
                        of(p -> p.area(PROMOTION), 0, 7, 14),
                        of(p -> p.area(CURATED), 1, 8, 15))))
                .isEmpty();
        assertThat(RULE.found(plan(
                        CadencePostsTest::byArea,
                        of(p -> p.area(PROMOTION), 0, 7, 8, 14),
                        of(p -> p.area(CURATED), 1, 15))))
                .hasSize(1);
    }

    @Test
    void saysNothingOfTooFewOfAnAreaWhereAPostStatesNone() {
        assertThat(RULE.found(plan(
                        CadencePostsTest::byArea,
                        of(p -> p.area(PROMOTION), 0, 7, 14),
                        of(p -> p.area(CURATED), 1, 15),
                        of(p -> {}, 9))))
                .isEmpty();
    }

    @Test
    void saysNothingOfTooManyOfAnAreaWhereOneOfThePostsStatesNone() {
        assertThat(RULE.found(plan(
                        c -> c.posting(1, PER_WEEK, PROMOTION), of(p -> p.area(PROMOTION), 0, 7, 14), of(p -> {}, 8))))
                .isEmpty();
    }

    @Test
    void saysNothingOfTooFewOfAFormatWhereAPostStatesNone() {
        Consumer<ChannelScope> byFormat = c -> c.posting(1, PER_WEEK, IMAGE).posting(1, PER_WEEK, LONG_VIDEO);

        assertThat(RULE.found(plan(byFormat, of(p -> p.format(IMAGE), 0, 7, 14), of(p -> p.format(LONG_VIDEO), 1, 15))))
                .hasSize(1);
        assertThat(RULE.found(plan(
                        byFormat,
                        of(p -> p.format(IMAGE), 0, 7, 14),
                        of(p -> p.format(LONG_VIDEO), 1, 15),
                        of(p -> {}, 9))))
                .isEmpty();
    }

    @Test
    void knowsTheAreaWhereOnlyTheFormatIsLeftOpenAndNoCadenceIsForOne() {
        assertThat(RULE.found(plan(
                        CadencePostsTest::byArea,
                        of(p -> p.area(PROMOTION).format(IMAGE), 0, 7, 14),
                        of(p -> p.area(CURATED), 1, 15))))
                .hasSize(1);
    }

    @Test
    void countsPostsOfNoCadenceOfTheirAreaForNone() {
        assertThat(RULE.found(plan(
                        c -> c.posting(1, PER_WEEK, PROMOTION),
                        of(p -> p.area(PROMOTION), 0, 7, 14),
                        of(p -> p.area(CURATED), 1, 2, 8, 9))))
                .isEmpty();
    }

    @Test
    void takesPostsWithoutAnAreaForOnesOfAllCadencesWhereTooManyIsAsked() {
        Consumer<ChannelScope> oneAndTwoFilms = c -> c.posting(1, PER_WEEK).posting(2, PER_WEEK, LONG_VIDEO);

        // One and twice two, since those of the week before may come late.
        assertThat(RULE.found(plan(oneAndTwoFilms, of(p -> {}, 0, 7, 8, 9, 10, 11, 14))))
                .isEmpty();
        assertThat(RULE.found(plan(oneAndTwoFilms, of(p -> {}, 0, 7, 8, 9, 10, 11, 12, 14))))
                .hasSize(1);
    }

    @Test
    void leavesWhatIsPostedUponAnEventOut() {
        assertThat(RULE.found(
                        plan(c -> c.posting(1, PER_WEEK).posting(3, PER_EVENT, LONG_VIDEO), of(p -> {}, 0, 7, 14))))
                .isEmpty();
        assertThat(RULE.found(
                        plan(c -> c.posting(1, PER_WEEK).posting(3, PER_EVENT, LONG_VIDEO), of(p -> {}, 0, 7, 8, 14))))
                .hasSize(1);
    }

    @Test
    void takesAPublishedPostWithoutADayForOneOfItsPlannedDay() {
        assertThat(RULE.found(plan(c -> c.posting(1, PER_WEEK), of(p -> {}, 0), of(PostScope::published, 14))))
                .isEmpty();
        assertThat(RULE.found(plan(c -> c.posting(1, PER_WEEK), of(p -> {}, 0), of(p -> {}, 14))))
                .hasSize(1);
    }

    @Test
    void leavesWhatNeverComesInThePlan() {
        Recurring before =
                Recurring.monthlyOn(1).until(LocalDate.of(2026, 6, 1)).from(LocalDate.of(2026, 1, 1));

        assertThat(RULE.found(plan(
                        c -> c.posting(1, PER_WEEK),
                        of(p -> {}, 0, 7, 14),
                        c -> c.post("old", "An old one", p -> p.repeats(before)))))
                .isEmpty();
    }

    @Test
    void leavesTooFewWhereDaysAreNotStatedAndNotOneFallsInEachPeriod() {
        assertThat(RULE.found(withFewer(Recurring.weekly().every(2)))).isEmpty();
        assertThat(RULE.found(withFewer(Recurring.weekly().times(3)))).isEmpty();
        assertThat(RULE.found(withFewer(Recurring.monthly()))).isEmpty();
        assertThat(RULE.found(withFewer(Recurring.weekly()))).hasSize(1);
    }

    @Test
    void countsWhatEndsByItselfInAPlanWithoutATimeframe() {
        Recurring mondays = Recurring.weeklyOn(DayOfWeek.MONDAY).from(MONDAY);

        assertThat(RULE.found(withoutTimeframe(mondays.times(4)))).hasSize(1);
        assertThat(RULE.found(withoutTimeframe(mondays.until(MONDAY.plusDays(21)))))
                .hasSize(1);
        assertThat(RULE.found(withoutTimeframe(mondays))).isEmpty();
    }

    @Test
    void leavesTooFewWhereTheCadenceIsOfSeveralPeriodsTogether() {
        assertThat(RULE.found(plan(
                        c -> c.posting(9, PER_WEEK, p -> p.every(2)),
                        of(p -> {}, 0, 14, 28),
                        c -> c.post("again", "Again", p -> p.repeats(Recurring.weekly())))))
                .isEmpty();
    }

    @Test
    void takesEachOfSeveralSumsByItself() {
        Consumer<ChannelScope> weeklyAndQuarterly =
                c -> c.posting(1, PER_WEEK, IMAGE).posting(1, PER_QUARTER, LONG_VIDEO);
        Consumer<ChannelScope> images = c ->
                c.post("image", "An image", p -> p.repeats(Recurring.weekly()).format(IMAGE));

        // Weekly is no number of a quarter that is known for certain.
        assertThat(RULE.found(plan(weeklyAndQuarterly, images, of(p -> p.format(LONG_VIDEO), 20, 300))))
                .isEmpty();
    }

    @Test
    void countsAMonthByTheMostThatItsWeeksCanHave() {
        Consumer<ChannelScope> monthlyAndImages = c -> c.posting(1, PER_MONTH).posting(1, PER_WEEK, IMAGE);

        // One, and as many images as six weeks touch.
        assertThat(RULE.found(plan(monthlyAndImages, of(p -> {}, 0, 30, 31, 32, 33, 34, 35, 36, 60))))
                .isEmpty();
        assertThat(RULE.found(plan(monthlyAndImages, of(p -> {}, 0, 30, 31, 32, 33, 34, 35, 36, 37, 60))))
                .hasSize(1);
    }

    private static void byArea(ChannelScope channel) {
        channel.posting(1, PER_WEEK, PROMOTION).posting(1, PER_WEEK, CURATED);
    }

    /** Three a week are asked for, and two are planned besides what repeats. */
    private static Strategy withFewer(Recurring recurring) {
        return plan(
                c -> c.posting(4, PER_WEEK),
                of(p -> {}, 0, 1, 7, 8, 14, 15, 21, 22),
                c -> c.post("again", "Again", p -> p.repeats(recurring)));
    }

    private static Strategy withoutTimeframe(Recurring recurring) {
        return strategy(
                "plan",
                s -> s.channel(
                        "photos",
                        INSTAGRAM,
                        c -> c.posting(2, PER_WEEK).post("again", "Again", p -> p.repeats(recurring))));
    }

    @SafeVarargs
    private static Strategy plan(Consumer<ChannelScope>... parts) {
        return strategy(
                "plan",
                s -> s.during(Year.of(2027)).channel("photos", INSTAGRAM, c -> {
                    for (Consumer<ChannelScope> part : parts) {
                        part.accept(c);
                    }
                }));
    }

    /** Posts of one kind, so many days after Monday. */
    private static Consumer<ChannelScope> of(Consumer<PostScope> kind, int... days) {
        return c -> {
            for (int day : days) {
                c.post("post-" + day, "A post", p -> kind.accept(p.at(MONDAY.plusDays(day))));
            }
        };
    }
}
