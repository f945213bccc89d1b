package io.strategydsl.planning.editorial;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.ContentArea.CURATED;
import static io.strategydsl.model.ContentArea.INTERACTION;
import static io.strategydsl.model.ContentArea.PROMOTION;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static io.strategydsl.model.Platform.TWITTER;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Per;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorialCalendarTest {
    private static final URI SHEET = URI.create("https://example.com/calendar");

    // 2 January 2017 is a Monday.
    private static final LocalDate MONDAY = day(1, 2);
    private static final LocalDate FRIDAY = day(1, 6);
    private static final LocalDate END_OF_WEEK = day(1, 8);
    private static final LocalDate NEW_YEAR = day(1, 1);
    private static final LocalDate YEAR_END = day(12, 31);

    private static final Strategy CAMPFIRE =
            in2017(s -> s.pillars(p -> p.somethingNew("Photo contest", Schedule.once(day(1, 5))))
                    .channel(
                            "instagram",
                            INSTAGRAM,
                            c -> c.posting(3, PER_WEEK)
                                    .mix(promotion(20), curated(40), interaction(40))
                                    .post(
                                            "tents-at-dawn",
                                            "Tents at dawn",
                                            post -> post.at(day(1, 3)).area(PROMOTION)))
                    .channel("twitter", TWITTER, c -> c.posting(1, PER_WEEK))
                    .tactic(
                            "game",
                            "Guess the trail",
                            t -> t.on("twitter").due(day(1, 4)).somethingNew()));

    @Test
    void showsAWeekByDayAndChannel() {
        assertThat(EditorialCalendar.between(CAMPFIRE, MONDAY, END_OF_WEEK).slots())
                .extracting(EditorialCalendarTest::words)
                .containsExactly(
                        "2017-01-02 twitter CADENCE",
                        "2017-01-03 instagram POST Promotion 'Tents at dawn'",
                        "2017-01-04 instagram CADENCE Curated",
                        "2017-01-04 twitter NOVELTY 'Guess the trail' of game",
                        "2017-01-05 - NOVELTY 'Photo contest'",
                        "2017-01-06 instagram CADENCE Interaction");
    }

    @Test
    void spreadsThreeAWeekOverMondayWednesdayAndFriday() {
        assertThat(daysOf(posting(3, PER_WEEK), MONDAY, END_OF_WEEK)).containsExactly(MONDAY, day(1, 4), FRIDAY);
    }

    @Test
    void putsOneAWeekOnMonday() {
        assertThat(daysOf(posting(1, PER_WEEK), MONDAY, day(1, 15))).containsExactly(MONDAY, day(1, 9));
    }

    @Test
    void putsTwoAMonthOnTheFirstAndInTheMiddle() {
        assertThat(daysOf(posting(2, PER_MONTH), NEW_YEAR, day(2, 28)))
                .containsExactly(NEW_YEAR, day(1, 16), day(2, 1), day(2, 15));
    }

    @Test
    void putsOneAQuarterOnItsFirstDay() {
        assertThat(daysOf(posting(1, PER_QUARTER), NEW_YEAR, YEAR_END))
                .containsExactly(NEW_YEAR, day(4, 1), day(7, 1), day(10, 1));
    }

    @Test
    void putsTwoAYearOnItsFirstDayAndInTheMiddle() {
        assertThat(daysOf(posting(2, PER_YEAR), NEW_YEAR, YEAR_END)).containsExactly(NEW_YEAR, day(7, 2));
    }

    @Test
    void putsSeveralOnADay() {
        assertThat(daysOf(posting(2, PER_DAY), MONDAY, day(1, 3)))
                .containsExactly(MONDAY, MONDAY, day(1, 3), day(1, 3));
    }

    @Test
    void putsMoreThanSevenAWeekOnSevenDays() {
        assertThat(daysOf(posting(9, PER_WEEK), MONDAY, END_OF_WEEK)).hasSize(9).contains(MONDAY, END_OF_WEEK);
    }

    @Test
    void keepsTheDaysOfAWeekThatIsCut() {
        assertThat(daysOf(posting(3, PER_WEEK), day(1, 4), day(1, 5))).containsExactly(day(1, 4));
    }

    @Test
    void keepsACadenceWithinTheTimeframe() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(day(1, 3), day(1, 9)).channel("instagram", INSTAGRAM, c -> c.posting(3, PER_WEEK)));

        assertThat(daysOf(plan, NEW_YEAR, YEAR_END)).containsExactly(day(1, 4), FRIDAY, day(1, 9));
    }

    @Test
    void showsACadenceOnWhateverDaysAreAskedForWithoutATimeframe() {
        Strategy plan = strategy("plan", s -> s.channel("instagram", INSTAGRAM, c -> c.posting(1, PER_WEEK)));

        assertThat(daysOf(plan, LocalDate.of(9999, 12, 25), LocalDate.of(9999, 12, 31)))
                .containsExactly(LocalDate.of(9999, 12, 27));
    }

    @Test
    void letsAnEntryTakeTheNearestPlace() {
        assertThat(openDays(c -> c.posting(3, PER_WEEK).post("tents", "Tents", post -> post.at(day(1, 7)))))
                .containsExactly(MONDAY, day(1, 4));
    }

    @Test
    void letsAnEntryTakeTheEarlierOfTwoPlacesThatAreEquallyNear() {
        assertThat(openDays(c -> c.posting(3, PER_WEEK).post("tents", "Tents", post -> post.at(day(1, 5)))))
                .containsExactly(MONDAY, FRIDAY);
    }

    @Test
    void letsASecondEntryTakeThePlaceThatIsLeft() {
        assertThat(openDays(c -> c.posting(2, PER_WEEK)
                        .post("tents", "Tents", post -> post.at(MONDAY))
                        .post("stoves", "Stoves", post -> post.at(MONDAY))))
                .isEmpty();
    }

    @Test
    void showsAllEntriesWhereThereAreMoreThanTheCadenceSays() {
        Strategy plan = instagram(c -> c.posting(1, PER_WEEK)
                .post("tents", "Tents", post -> post.repeats(weeklyOn(WEDNESDAY, THURSDAY, SUNDAY))));

        assertThat(daysOf(plan, MONDAY, END_OF_WEEK)).containsExactly(day(1, 4), day(1, 5), END_OF_WEEK);
    }

    @Test
    void letsAnEntryOutsideTheAskedDaysTakeItsPlace() {
        Strategy plan = instagram(c -> c.posting(1, PER_WEEK).post("tents", "Tents", post -> post.at(FRIDAY)));

        assertThat(daysOf(plan, MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void letsNoNoveltyTakeAPlace() {
        Strategy plan = in2017(s -> s.channel("instagram", INSTAGRAM, c -> c.posting(1, PER_WEEK))
                .tactic("game", "Game", t -> t.on("instagram").due(MONDAY).somethingNew()));

        assertThat(kinds(plan)).containsExactly(SlotKind.CADENCE, SlotKind.NOVELTY);
    }

    @Test
    void showsEntriesOfAChannelWithoutACadence() {
        Strategy plan = instagram(c -> c.post("tents", "Tents", post -> post.repeats(weeklyOn(SUNDAY)))
                .post("stoves", "Stoves", post -> post.at(FRIDAY)));

        assertThat(EditorialCalendar.between(plan, MONDAY, END_OF_WEEK).slots().map(Slot::text))
                .containsExactly(Optional.of("Stoves"), Optional.of("Tents"));
    }

    @Test
    void showsAnEntryOfASingleDayOutsideTheTimeframe() {
        Strategy plan = instagram(c -> c.post("tents", "Tents", post -> post.at(LocalDate.of(2016, 12, 31))));

        assertThat(daysOf(plan, LocalDate.of(2016, 1, 1), YEAR_END)).containsExactly(LocalDate.of(2016, 12, 31));
    }

    @Test
    void keepsARecurringEntryWithinTheTimeframe() {
        Strategy plan = instagram(c -> c.post("tents", "Tents", post -> post.repeats(monthly())));

        assertThat(daysOf(plan, LocalDate.of(2016, 1, 1), LocalDate.of(2018, 12, 31)))
                .hasSize(12);
    }

    @Test
    void saysWhichDaysThePlanDoesNotState() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(MONDAY, END_OF_WEEK)
                        .channel(
                                "blog",
                                BLOG,
                                c -> c.posting(2, PER_WEEK)
                                        .post("on-monday", "On Monday", post -> post.at(MONDAY))
                                        .post("some-day", "Some day", post -> post.repeats(weekly().every(2)))));
        Strategy open = strategy("plan", s -> s.channel("blog", BLOG, c -> c.posting(1, PER_WEEK)));

        assertThat(EditorialCalendar.between(plan, MONDAY, END_OF_WEEK).slots())
                .extracting(Slot::text, Slot::dayStated)
                .containsExactly(tuple(Optional.of("On Monday"), true), tuple(Optional.of("Some day"), false));
        assertThat(EditorialCalendar.between(open, MONDAY, END_OF_WEEK).slots())
                .extracting(Slot::dayStated)
                .containsExactly(false);
    }

    @Test
    void asksForNoPostsOnClosingChannels() {
        assertThat(slots(instagram(c -> c.posting(3, PER_DAY).closing()))).isEmpty();
    }

    @Test
    void keepsThePostsThatArePlannedForAClosingChannel() {
        Strategy plan =
                instagram(c -> c.posting(3, PER_DAY).closing().post("farewell", "We are moving", p -> p.at(MONDAY)));

        assertThat(slots(plan)).containsExactly("2017-01-02 instagram POST 'We are moving'");
    }

    @Test
    void hasAPostOnEachOfItsChannelsAndOneOnNone() {
        Strategy plan = in2017(s -> s.channel("instagram", INSTAGRAM)
                .channel("twitter", TWITTER)
                .post(
                        "sale",
                        "Sale",
                        p -> p.on("twitter", "instagram", "missing").at(MONDAY))
                .post("idea", "Some idea", p -> p.at(MONDAY)));

        assertThat(slots(plan))
                .containsExactly(
                        "2017-01-02 instagram POST 'Sale'",
                        "2017-01-02 twitter POST 'Sale'",
                        "2017-01-02 missing POST 'Sale'",
                        "2017-01-02 - POST 'Some idea'");
        assertThat(week(plan).on("missing").slots()).hasSize(1);
    }

    @Test
    void leavesOutDroppedPostsAndKeepsPublishedOnes() {
        Strategy plan = instagram(c -> c.posting(1, PER_WEEK)
                .post("out", "Out", p -> p.at(FRIDAY).published())
                .post("dropped", "Dropped", p -> p.at(MONDAY).dropped("No time")));

        assertThat(slots(plan)).containsExactly("2017-01-06 instagram POST 'Out'");
    }

    @Test
    void putsPostsOfADayInTheOrderOfTheirTimes() {
        Strategy plan = instagram(c -> c.post("any", "Any time", p -> p.at(MONDAY))
                .post("late", "Late", p -> p.at(MONDAY).time(LocalTime.of(18, 0)))
                .post(
                        "early",
                        "Early",
                        p -> p.repeats(weeklyOn(DayOfWeek.MONDAY)).time(LocalTime.of(9, 0))));

        assertThat(week(plan).slots())
                .extracting(slot -> slot.post().orElseThrow(), Slot::time)
                .containsExactly(
                        tuple("early", Optional.of(LocalTime.of(9, 0))),
                        tuple("late", Optional.of(LocalTime.of(18, 0))),
                        tuple("any", Optional.empty()));
    }

    @Test
    void leavesOutDroppedTactics() {
        Strategy plan = in2017(
                s -> s.tactic("game", "Game", t -> t.due(MONDAY).somethingNew().dropped(NEW_YEAR, "No time")));

        assertThat(kinds(plan)).isEmpty();
    }

    @Test
    void leavesOutTacticsThatAreNothingNew() {
        assertThat(kinds(in2017(s -> s.tactic("list", "List influencers", t -> t.due(MONDAY)))))
                .isEmpty();
    }

    @Test
    void showsATacticOnEachOfItsChannels() {
        Strategy plan = in2017(s -> s.channel("instagram", INSTAGRAM)
                .tactic(
                        "game",
                        "Game",
                        t -> t.on("mastodon", "instagram").due(MONDAY).somethingNew()));

        assertThat(EditorialCalendar.between(plan, MONDAY, MONDAY).slots().map(Slot::channel))
                .containsExactly(Optional.of("instagram"), Optional.of("mastodon"));
    }

    @Test
    void spreadsTheMixOverTenWeeks() {
        Strategy plan = in2017(s -> s.channel(
                "instagram", INSTAGRAM, c -> c.posting(1, PER_WEEK).mix(promotion(20), curated(40), interaction(40))));

        assertThat(areas(plan, MONDAY, day(3, 12))).isEqualTo(Map.of(PROMOTION, 2L, CURATED, 4L, INTERACTION, 4L));
    }

    @Test
    void countsTheAreaOfAnEntryTowardsTheShares() {
        Strategy plan = instagram(c -> c.posting(2, PER_WEEK)
                .mix(promotion(50), curated(50))
                .post("tents", "Tents", post -> post.at(MONDAY).area(PROMOTION)));

        assertThat(areas(plan, MONDAY, END_OF_WEEK)).isEqualTo(Map.of(PROMOTION, 1L, CURATED, 1L));
    }

    @Test
    void countsTheAreaOfAnEntryThatComesLaterInTheWeek() {
        Strategy plan = instagram(c -> c.posting(2, PER_WEEK)
                .mix(promotion(50), curated(50))
                .post("tents", "Tents", post -> post.at(END_OF_WEEK).area(PROMOTION)));

        assertThat(areas(plan, MONDAY, END_OF_WEEK)).isEqualTo(Map.of(PROMOTION, 1L, CURATED, 1L));
    }

    @Test
    void givesNoAreaToAnEntryThatStatesNone() {
        Strategy plan = instagram(c -> c.mix(promotion(100)).post("tents", "Tents", post -> post.at(MONDAY)));

        assertThat(areas(plan, MONDAY, END_OF_WEEK)).isEmpty();
    }

    @Test
    void givesNoAreaWithoutAMix() {
        assertThat(areas(posting(3, PER_WEEK), MONDAY, END_OF_WEEK)).isEmpty();
    }

    @Test
    void givesNoAreaWhereTheMixAddsUpToZero() {
        assertThat(areas(instagram(c -> c.posting(3, PER_WEEK).mix(promotion(0))), MONDAY, END_OF_WEEK))
                .isEmpty();
    }

    @Test
    void countsTheSharesFromTheStartOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(day(1, 5), YEAR_END)
                        .channel(
                                "instagram",
                                INSTAGRAM,
                                c -> c.posting(7, PER_WEEK).mix(promotion(25), curated(75))));

        assertThat(EditorialCalendar.between(plan, MONDAY, END_OF_WEEK).slots().flatMap(slot -> slot.area().stream()))
                .containsExactly(CURATED, CURATED, PROMOTION, CURATED);
    }

    @Test
    void countsOnWithoutAStepWhereThePeriodsAreCountedAnew() {
        Strategy plan = in2017(s -> s.channel(
                "instagram", INSTAGRAM, c -> c.posting(1, PER_DAY).mix(promotion(20), curated(40), interaction(40))));

        assertThat(areas(plan, day(4, 8), day(4, 17))).isEqualTo(Map.of(PROMOTION, 2L, CURATED, 4L, INTERACTION, 4L));
    }

    @Test
    void marksAnEntryThatIsSomethingNew() {
        Strategy plan = instagram(
                c -> c.post("raffle", "Raffle", post -> post.at(MONDAY).somethingNew()));

        assertThat(EditorialCalendar.between(plan, MONDAY, MONDAY).slots())
                .extracting(Slot::kind, Slot::somethingNew)
                .containsExactly(tuple(SlotKind.POST, true));
    }

    @Test
    void showsAChannelAlone() {
        assertThat(EditorialCalendar.between(CAMPFIRE, MONDAY, END_OF_WEEK)
                        .on("twitter")
                        .slots())
                .extracting(EditorialCalendarTest::words)
                .containsExactly("2017-01-02 twitter CADENCE", "2017-01-04 twitter NOVELTY 'Guess the trail' of game");
    }

    @Test
    void showsNothingOfAChannelThatThePlanDoesNotHave() {
        assertThat(EditorialCalendar.between(CAMPFIRE, NEW_YEAR, YEAR_END)
                        .on("mastodon")
                        .slots())
                .isEmpty();
    }

    @Test
    void showsBothChannelsThatHaveOneId() {
        Strategy plan = in2017(s -> s.channel("a", INSTAGRAM, c -> c.posting(1, PER_DAY))
                .channel("a", TWITTER, c -> c.posting(2, PER_DAY)));

        assertThat(EditorialCalendar.between(plan, MONDAY, MONDAY).on("a").slots())
                .hasSize(3);
    }

    @Test
    void showsQuietWeeks() {
        Strategy plan = instagram(c -> c.post("tents", "Tents", post -> post.at(MONDAY))
                .post("stoves", "Stoves", post -> post.at(day(1, 20))));

        assertThat(EditorialCalendar.between(plan, day(1, 3), day(1, 22)).weeks())
                .extracting(week -> week.week() + " " + week.slots().size())
                .containsExactly("2017-W01 0", "2017-W02 0", "2017-W03 1");
    }

    @Test
    void keepsTheSlotsOfAnotherDayOutOfTheFirstWeek() {
        assertThat(EditorialCalendar.between(posting(3, PER_WEEK), FRIDAY, day(1, 9))
                        .weeks()
                        .map(week -> week.slots().size()))
                .containsExactly(1, 1);
    }

    @Test
    void listsWhatIsTriggered() {
        assertThat(unplaced(instagram(
                        c -> c.post("thank-you", "Thank you", post -> post.repeats(whenever("after each project"))))))
                .containsExactly("instagram POST TRIGGERED 'Thank you'");
    }

    @Test
    void listsWhatIsCountedFromAMilestoneWithoutADay() {
        assertThat(unplaced(in2017(s -> s.milestone("launch", "Launch")
                        .channel(
                                "instagram",
                                INSTAGRAM,
                                c -> c.post("here", "We are here", post -> post.at(at("launch")))))))
                .containsExactly("instagram POST NO_DAY_YET 'We are here'");
    }

    @Test
    void listsWhatIsOngoing() {
        assertThat(unplaced(in2017(s -> s.pillars(p -> p.somethingNew("Stickers", ongoing())))))
                .containsExactly("- NOVELTY ONGOING 'Stickers'");
    }

    @Test
    void listsACadenceThatCountsEvents() {
        assertThat(unplaced(posting(3, PER_EVENT))).containsExactly("instagram CADENCE PER_EVENT");
    }

    @Test
    void listsATacticWithoutASchedule() {
        assertThat(unplaced(in2017(s -> s.tactic("game", "Game", t -> t.somethingNew()))))
                .containsExactly("- NOVELTY NOT_SCHEDULED 'Game'");
    }

    @Test
    void listsARecurrenceWithoutAStartInAPlanWithoutATimeframe() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel("instagram", INSTAGRAM, c -> c.post("tents", "Tents", post -> post.repeats(monthly()))));

        assertThat(unplaced(plan)).containsExactly("instagram POST START_UNKNOWN 'Tents'");
    }

    @Test
    void listsARecurrenceThatIsOverBeforeThePlanStarts() {
        Strategy plan = in2017(s ->
                s.pillars(p -> p.somethingNew("Stickers", quarterly().until(LocalDate.of(2016, 12, 31)))));

        assertThat(unplaced(plan)).containsExactly("- NOVELTY NO_DAY_IN_PLAN 'Stickers'");
    }

    @Test
    void listsACadenceThatIsTooRareForThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(day(2, 1), YEAR_END).channel("instagram", INSTAGRAM, c -> c.posting(1, PER_YEAR)));

        assertThat(unplaced(plan)).containsExactly("instagram CADENCE NO_DAY_IN_PLAN");
    }

    @Test
    void doesNotTellACadenceThatHasADayInThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(day(2, 1), YEAR_END).channel("instagram", INSTAGRAM, c -> c.posting(2, PER_YEAR)));

        assertThat(unplaced(plan)).isEmpty();
    }

    @Test
    void leavesOutWhatFallsOnlyOnOtherDays() {
        assertThat(unplaced(CAMPFIRE)).isEmpty();
    }

    @Test
    void listsWhatIsUnplacedOnOneChannel() {
        Strategy plan = in2017(s -> s.channel(
                        "instagram", INSTAGRAM, c -> c.post("stories", "Stories", post -> post.repeats(ongoing())))
                .channel("twitter", TWITTER, c -> c.post("replies", "Replies", post -> post.repeats(ongoing()))));

        assertThat(EditorialCalendar.between(plan, NEW_YEAR, YEAR_END)
                        .on("twitter")
                        .unplaced())
                .extracting(UnplacedContent::text)
                .containsExactly(Optional.of("Replies"));
    }

    @Test
    void listsCalendarsThatAreKeptElsewhere() {
        URI photos = URI.create("photos.ics");
        Strategy plan = in2017(s -> s.calendar(SHEET)
                .channel("instagram", INSTAGRAM, c -> c.calendar(photos))
                .channel("twitter", TWITTER));

        assertThat(EditorialCalendar.between(plan, NEW_YEAR, YEAR_END).calendarsElsewhere())
                .containsExactly(
                        new CalendarElsewhere(Optional.empty(), SHEET),
                        new CalendarElsewhere(Optional.of("instagram"), photos));
    }

    @Test
    void makesSlotsOneAtATime() {
        Strategy plan = strategy(
                "plan",
                s -> s.channel(
                        "instagram", INSTAGRAM, c -> c.posting(10_000, PER_DAY).mix(promotion(20), curated(80))));

        assertThat(EditorialCalendar.between(plan, NEW_YEAR, LocalDate.of(9999, 12, 31))
                        .slots()
                        .limit(20_001)
                        .reduce((earlier, later) -> later)
                        .map(Slot::day))
                .contains(day(1, 3));
    }

    @Test
    void isEmptyForAnEmptyPlan() {
        assertThat(EditorialCalendar.between(strategy("plan", s -> {}), NEW_YEAR, YEAR_END)
                        .slots())
                .isEmpty();
    }

    @Test
    void isEqualWhereThePlanTheDaysAndTheChannelAre() {
        EditorialCalendar calendar = EditorialCalendar.between(CAMPFIRE, NEW_YEAR, YEAR_END);

        assertThat(calendar.on("twitter"))
                .isEqualTo(
                        EditorialCalendar.between(CAMPFIRE, NEW_YEAR, YEAR_END).on("twitter"))
                .isNotEqualTo(calendar);
    }

    @Test
    void saysWhatWasAskedFor() {
        assertThat(EditorialCalendar.between(CAMPFIRE, NEW_YEAR, YEAR_END).on("twitter"))
                .hasToString("campfire-2017, on twitter, from 2017-01-01 to 2017-12-31");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditorialCalendar.between(CAMPFIRE, YEAR_END, NEW_YEAR))
                .withMessage("editorial calendar: last day 2017-01-01 is before first day 2017-12-31;"
                        + " swap the two days");
    }

    @Test
    void refusesAYearBeyondTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditorialCalendar.between(CAMPFIRE, NEW_YEAR, LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("the year goes from 1 to 9999");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> EditorialCalendar.between(null, NEW_YEAR, YEAR_END))
                .withMessageStartingWith("editorial calendar: null was given for strategy");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static Strategy in2017(Consumer<StrategyScope> parts) {
        return strategy("campfire-2017", s -> parts.accept(s.during(Year.of(2017))));
    }

    private static Strategy instagram(Consumer<ChannelScope> scope) {
        return in2017(s -> s.channel("instagram", INSTAGRAM, scope));
    }

    private static Strategy posting(int times, Per per) {
        return instagram(c -> c.posting(times, per));
    }

    private static Stream<LocalDate> daysOf(Strategy plan, LocalDate first, LocalDate last) {
        return EditorialCalendar.between(plan, first, last).slots().map(Slot::day);
    }

    private static Stream<LocalDate> openDays(Consumer<ChannelScope> scope) {
        return EditorialCalendar.between(instagram(scope), MONDAY, END_OF_WEEK)
                .slots()
                .filter(Slot::isOpen)
                .map(Slot::day);
    }

    private static EditorialCalendar week(Strategy plan) {
        return EditorialCalendar.between(plan, MONDAY, END_OF_WEEK);
    }

    private static Stream<String> slots(Strategy plan) {
        return week(plan).slots().map(EditorialCalendarTest::words);
    }

    private static Stream<SlotKind> kinds(Strategy plan) {
        return EditorialCalendar.between(plan, MONDAY, END_OF_WEEK).slots().map(Slot::kind);
    }

    private static Map<ContentArea, Long> areas(Strategy plan, LocalDate first, LocalDate last) {
        return EditorialCalendar.between(plan, first, last)
                .slots()
                .flatMap(slot -> slot.area().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> unplaced(Strategy plan) {
        return EditorialCalendar.between(plan, MONDAY, MONDAY).unplaced().stream()
                .map(content -> content.channel().orElse("-") + " " + content.kind() + " " + content.reason()
                        + quoted(content.text()))
                .toList();
    }

    private static String words(Slot slot) {
        return slot.day() + " " + slot.channel().orElse("-") + " " + slot.kind()
                + slot.area().map(area -> " " + area).orElse("")
                + quoted(slot.text())
                + slot.tactic().map(id -> " of " + id).orElse("");
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> " '" + words + "'").orElse("");
    }
}
