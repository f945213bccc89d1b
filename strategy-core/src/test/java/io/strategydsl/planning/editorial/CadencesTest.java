package io.strategydsl.planning.editorial;

import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.share;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.ContentFormat.LONG_VIDEO;
import static io.strategydsl.model.ContentFormat.SHORT_VIDEO;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The slots of ranges, of what is posted every second week, and of several cadences on one channel. */
class CadencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);
    private static final ContentArea WORKSHOP = ContentArea.of("workshop", "Workshop");

    @Test
    void plansTheLowerEndOfARange() {
        assertThat(days(channel(c -> c.posting(1, 3, PER_WEEK)), MONDAY, SUNDAY))
                .containsExactly(MONDAY);
    }

    @Test
    void plansOnceAFortnightOnItsFirstMonday() {
        assertThat(days(channel(c -> c.posting(1, Period.ofWeeks(2))), MONDAY, MONDAY.plusDays(40)))
                .containsExactly(MONDAY, MONDAY.plusWeeks(2), MONDAY.plusWeeks(4));
    }

    @Test
    void countsFortnightsFromTheWeekInWhichThePlanStarts() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(MONDAY.plusDays(9), YEAR_END)
                        .channel("films", YOUTUBE, c -> c.posting(2, PER_WEEK, p -> p.every(2))));

        assertThat(days(plan, MONDAY, MONDAY.plusWeeks(5).minusDays(1)))
                .containsExactly(MONDAY.plusWeeks(2), MONDAY.plusWeeks(3), MONDAY.plusWeeks(4));
    }

    @Test
    void plansFortnightsWithoutATimeframeToo() {
        Strategy plan = strategy("plan", s -> s.channel("films", YOUTUBE, c -> c.posting(1, Period.ofWeeks(2))));

        assertThat(days(plan, LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 16)))
                .containsExactly(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 15));
    }

    @Test
    void plansBeforeThePlanStartsNothing() {
        Strategy plan = channel(c -> c.posting(1, PER_YEAR, p -> p.every(10)));

        assertThat(days(plan, LocalDate.of(1, 1, 1), LocalDate.of(30, 1, 1))).isEmpty();
    }

    @Test
    void addsUpSeveralCadences() {
        assertThat(slots(
                        channel(c -> c.posting(1, PER_WEEK, LONG_VIDEO).posting(3, PER_WEEK, SHORT_VIDEO)),
                        MONDAY,
                        SUNDAY))
                .containsExactly(
                        MONDAY + " Long video",
                        MONDAY + " Short video",
                        MONDAY.plusDays(2) + " Short video",
                        MONDAY.plusDays(4) + " Short video");
    }

    @Test
    void givesThePostsOfACadenceForAnAreaThatArea() {
        assertThat(areas(channel(c -> c.posting(2, PER_WEEK, WORKSHOP)), SUNDAY))
                .isEqualTo(Map.of(WORKSHOP, 2L));
    }

    @Test
    void makesUpForAnAreaThatHasACadence() {
        Strategy plan = channel(
                c -> c.posting(2, PER_WEEK).posting(2, PER_WEEK, WORKSHOP).mix(share(WORKSHOP, 50), curated(50)));

        assertThat(areas(plan, MONDAY.plusWeeks(4).minusDays(1))).isEqualTo(Map.of(WORKSHOP, 8L, CURATED, 8L));
    }

    @Test
    void letsAnEntryTakeThePlaceOfAPostForItsArea() {
        assertThat(slots(
                        channel(c -> c.posting(1, PER_WEEK)
                                .posting(1, PER_WEEK, WORKSHOP)
                                .post("looms", "Looms", post -> post.at(SUNDAY).area(WORKSHOP))),
                        MONDAY,
                        SUNDAY))
                .containsExactly(MONDAY + "", SUNDAY + " Workshop 'Looms'");
    }

    @Test
    void letsAnEntryWithoutACadenceForItsAreaTakeAPlaceOfTheCadenceForAll() {
        assertThat(slots(
                        channel(c -> c.posting(1, PER_WEEK, WORKSHOP)
                                .posting(1, PER_WEEK)
                                .post("sale", "Sale", post -> post.at(SUNDAY).area(PROMOTION))),
                        MONDAY,
                        SUNDAY))
                .containsExactly(MONDAY + " Workshop", SUNDAY + " Promotion 'Sale'");
    }

    @Test
    void letsAnEntryThatSaysNothingTakeThePlaceOfTheOnlyPost() {
        assertThat(slots(
                        channel(c -> c.posting(1, PER_WEEK, LONG_VIDEO).post("tour", "Tour", post -> post.at(SUNDAY))),
                        MONDAY,
                        SUNDAY))
                .containsExactly(SUNDAY + " 'Tour'");
    }

    @Test
    void letsAnEntryForAnotherAreaTakeNoPlace() {
        assertThat(slots(
                        channel(c -> c.posting(1, PER_WEEK, WORKSHOP)
                                .post("sale", "Sale", post -> post.at(SUNDAY).area(PROMOTION))),
                        MONDAY,
                        SUNDAY))
                .containsExactly(MONDAY + " Workshop", SUNDAY + " Promotion 'Sale'");
    }

    @Test
    void countsAnEntryTowardsTheAreaAsWhichItsOwnCounts() {
        ContentArea offers = ContentArea.of("offers", "Offers").countingAs(PROMOTION);
        Strategy plan = channel(c -> c.posting(2, PER_WEEK)
                .mix(promotion(50), curated(50))
                .post("half-price", "Half price", post -> post.at(MONDAY).area(offers)));

        assertThat(areas(plan, SUNDAY)).isEqualTo(Map.of(offers, 1L, CURATED, 1L));
    }

    @Test
    void spreadsTheMixOfThePlanOverEachChannelWithoutItsOwn() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(MONDAY, YEAR_END)
                        .mix(share(WORKSHOP, 50), curated(50))
                        .channel("films", YOUTUBE, c -> c.posting(2, PER_WEEK))
                        .channel("blog", BLOG, c -> c.posting(1, PER_WEEK).mix(promotion(100))));

        assertThat(areas(plan, SUNDAY)).isEqualTo(Map.of(WORKSHOP, 1L, CURATED, 1L, PROMOTION, 1L));
    }

    @Test
    void listsEachCadenceThatFallsOnNoDay() {
        Strategy plan =
                channel(c -> c.posting(2, PER_EVENT).posting(1, PER_MONTH).posting(1, PER_EVENT, LONG_VIDEO));

        assertThat(EditorialCalendar.between(plan, MONDAY, SUNDAY).unplaced())
                .extracting(content -> content.cadence().orElseThrow())
                .isEqualTo(List.of(new Cadence(2, PER_EVENT), new Cadence(1, PER_EVENT).format(LONG_VIDEO)));
    }

    @Test
    void spreadsOfMoreThanAHundredAreasTheLargest() {
        ContentSpread spread = ContentSpread.of(Stream.concat(
                        Stream.of(share(WORKSHOP, 50), share(INTERACTION, 40)),
                        Stream.iterate(0, number -> number + 1)
                                .limit(200)
                                .map(number -> share(ContentArea.of("area-" + number, "Area"), 1)))
                .toList());

        assertThat(spread.counts(1_000)).hasSize(100).containsKeys(WORKSHOP, INTERACTION);
    }

    private static Strategy channel(Consumer<ChannelScope> scope) {
        return strategy("plan", s -> s.during(MONDAY, YEAR_END).channel("films", YOUTUBE, scope));
    }

    private static Stream<LocalDate> days(Strategy plan, LocalDate first, LocalDate last) {
        return EditorialCalendar.between(plan, first, last).slots().map(Slot::day);
    }

    private static Stream<String> slots(Strategy plan, LocalDate first, LocalDate last) {
        return EditorialCalendar.between(plan, first, last)
                .slots()
                .map(slot -> slot.day()
                        + slot.area().map(area -> " " + area).orElse("")
                        + slot.format().map(format -> " " + format).orElse("")
                        + slot.text().map(text -> " '" + text + "'").orElse(""));
    }

    private static Map<ContentArea, Long> areas(Strategy plan, LocalDate last) {
        return EditorialCalendar.between(plan, MONDAY, last)
                .slots()
                .flatMap(slot -> slot.area().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
