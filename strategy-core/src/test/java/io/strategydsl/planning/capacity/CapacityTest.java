package io.strategydsl.planning.capacity;

import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUNDAY = MONDAY_1_MARCH.plusDays(6);

    /** A plan in which Joel has so many hours. */
    private static Strategy plan(long hours, Per per, Consumer<StrategyScope> rest) {
        return strategy("plan", s -> {
            s.during(Year.of(2027)).team(t -> t.member("joel", "Joel", m -> m.available(hours, per)));
            rest.accept(s);
        });
    }

    private static Capacity year(Strategy plan) {
        return Capacity.of(plan, Timeframe.of(Year.of(2027)));
    }

    private static MemberCapacity joel(Capacity capacity) {
        return capacity.members().get(0);
    }

    /** Each week as "2027-W09 7 of 6". */
    private static List<String> perWeek(MemberCapacity member) {
        return member.weeks().stream()
                .map(week -> week.week() + " " + plain(week.asked())
                        + week.available().map(hours -> " of " + plain(hours)).orElse(""))
                .toList();
    }

    private static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    private static List<String> ids(List<IdentifiedElement> elements) {
        return elements.stream().map(IdentifiedElement::id).toList();
    }

    private static Stream<String> fits(Capacity capacity) {
        return capacity.fits().map(fit -> fit.tactic().id() + " " + fit.verdict() + " " + fit.members());
    }

    @Test
    void setsWhatIsAskedInAWeekAgainstTheHours() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "film",
                                "Film",
                                t -> t.ownedBy("joel").due(MONDAY_1_MARCH).effort("4.5"))
                        .tactic(
                                "tour",
                                "Tour",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(2))
                        .post(
                                "sale",
                                "Sale",
                                p -> p.ownedBy("joel").at(SUNDAY.plusDays(1)).effort(1)));

        assertThat(perWeek(joel(year(plan)))).containsExactly("2027-W09 6.5 of 6", "2027-W10 1 of 6");
        assertThat(joel(year(plan)).weeksOver())
                .singleElement()
                .satisfies(week -> assertThat(week.most())
                        .extracting(asked -> asked.element().id())
                        .containsExactly("film", "tour"));
    }

    @Test
    void addsUpMoreThanAnybodyCanState() {
        Capacity capacity = year(plan(
                8,
                PER_WEEK,
                s -> s.tactic(
                                "one",
                                "One",
                                t -> t.ownedBy("joel").due(MONDAY_1_MARCH).effort("999999999999999999"))
                        .tactic(
                                "two",
                                "Two",
                                t -> t.ownedBy("joel").due(MONDAY_1_MARCH).effort("999999999999999999"))));

        assertThat(joel(capacity).asked()).isEqualByComparingTo("1999999999999999998");
    }

    @Test
    void countsWholeWeeksAtBothEnds() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "film",
                                "Film",
                                t -> t.ownedBy("joel").due(MONDAY_1_MARCH).effort(4))
                        .tactic(
                                "tour",
                                "Tour",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(2)));
        LocalDate wednesday = MONDAY_1_MARCH.plusDays(2);

        MemberCapacity joel = joel(Capacity.of(plan, wednesday, wednesday));

        assertThat(perWeek(joel)).containsExactly("2027-W09 6 of 6");
        assertThat(joel.available())
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("6"));
    }

    @Test
    void sharesTheEffortOfWhatLastsByItsDays() {
        // Four of its fourteen days are in the first week, and three in the last.
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic(
                        "film",
                        "Film",
                        t -> t.ownedBy("joel")
                                .due(MONDAY_1_MARCH.plusDays(3))
                                .lasting(weeks(2))
                                .effort(21)));

        assertThat(perWeek(joel(year(plan))))
                .containsExactly("2027-W09 6 of 12", "2027-W10 10.5 of 12", "2027-W11 4.5 of 12");
    }

    @Test
    void sharesTheEffortByTheOwnersAndTheAccountableOne() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic(
                        "film",
                        "Film",
                        t -> t.ownedBy("joel").accountable("ida").due(SUNDAY).effort(5)));

        assertThat(year(plan).members())
                .extracting(member -> member.member() + " " + plain(member.asked()))
                .containsExactly("joel 2.5", "ida 2.5");
    }

    @Test
    void neverAddsUpPartsToMoreThanTheWhole() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic(
                        "film",
                        "Film",
                        t -> t.ownedBy("joel", "ida", "ben").due(SUNDAY).effort(2)));

        assertThat(joel(year(plan)).asked()).isEqualByComparingTo("0.666666666");
    }

    @Test
    void asksTheOwnersOfTheGoalWhereATacticNamesNobody() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.goal(
                        "known",
                        "Be known",
                        g -> g.ownedBy("joel")
                                .tactic("film", "Film", t -> t.due(SUNDAY).effort(5))));

        assertThat(joel(year(plan)).asked()).isEqualByComparingTo("5");
    }

    @Test
    void asksForAPostOnSeveralChannelsOnceBesideTheTacticThatItCarriesOut() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic("film", "Film", t -> t.ownedBy("joel").due(SUNDAY).effort(5))
                        .post(
                                "sale",
                                "Sale",
                                p -> p.on("insta", "blog")
                                        .carriesOut("film")
                                        .at(SUNDAY)
                                        .effort(1)));

        assertThat(joel(year(plan)).asked()).isEqualByComparingTo("6");
    }

    @Test
    void asksEachTimeThatSomethingRecursUntilItIsDone() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic(
                        "film",
                        "Film",
                        t -> t.ownedBy("joel")
                                .repeats(weeklyOn(MONDAY).from(MONDAY_1_MARCH).until(MONDAY_1_MARCH.plusWeeks(2)))
                                .effort(5)
                                .done(MONDAY_1_MARCH)));

        assertThat(perWeek(joel(year(plan)))).containsExactly("2027-W10 5 of 12", "2027-W11 5 of 12");
    }

    @Test
    void asksNothingForWhatIsDonePublishedOrDropped() {
        Strategy plan = plan(
                12,
                PER_WEEK,
                s -> s.tactic(
                                "film",
                                "Film",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(5).done(SUNDAY))
                        .tactic(
                                "tour",
                                "Tour",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(5).dropped(SUNDAY, "Too far"))
                        .post(
                                "out",
                                "Out",
                                p -> p.ownedBy("joel").at(SUNDAY).effort(5).published(SUNDAY))
                        .post(
                                "gone",
                                "Gone",
                                p -> p.ownedBy("joel").at(SUNDAY).effort(5).dropped("No time")));

        assertThat(joel(year(plan)).weeks()).isEmpty();
        assertThat(year(plan).withoutEffort()).isEmpty();
        assertThat(year(plan).withoutWeeks()).isEmpty();
    }

    @Test
    void takesADaySevenTimesForAWeek() {
        assertThat(availableInWeek9(1, PER_DAY)).isEqualTo("7");
    }

    @Test
    void spreadsTheHoursOfLongerPeriodsOverTheirDays() {
        assertThat(availableInWeek9(31, PER_MONTH)).isEqualTo("7");
        assertThat(availableInWeek9(90, PER_QUARTER)).isEqualTo("7");
        assertThat(availableInWeek9(365, PER_YEAR)).isEqualTo("7");
    }

    @Test
    void spreadsTheHoursOfTwoMonthsOverAWeekThatHasDaysOfBoth() {
        // Week 13 has three days of March, with 31 days, and four of April, with 30.
        Strategy plan = plan(
                310,
                PER_MONTH,
                s -> s.tactic(
                        "film",
                        "Film",
                        t -> t.ownedBy("joel").due(LocalDate.of(2027, 4, 1)).effort(1)));

        assertThat(perWeek(joel(year(plan)))).containsExactly("2027-W13 1 of 71.333333333");
    }

    @Test
    void doesNotKnowHowManyHoursAreThereForEachEvent() {
        assertThat(availableInWeek9(2, PER_EVENT)).isEqualTo("not stated");
    }

    private static String availableInWeek9(long hours, Per per) {
        Strategy plan = plan(
                hours,
                per,
                s -> s.tactic("film", "Film", t -> t.ownedBy("joel").due(SUNDAY).effort(8)));
        return joel(year(plan))
                .weeks()
                .get(0)
                .available()
                .map(CapacityTest::plain)
                .orElse("not stated");
    }

    @Test
    void namesAtMostTenThatAskForMostOfAWeekAndCountsAll() {
        Strategy plan = plan(12, PER_WEEK, s -> {
            for (int i = 1; i <= 12; i++) {
                int hours = i;
                s.tactic("t" + i, "Film", t -> t.ownedBy("joel").due(SUNDAY).effort(hours));
            }
        });

        MemberWeek week = joel(year(plan)).weeks().get(0);

        assertThat(week.most())
                .hasSize(10)
                .first()
                .isEqualTo(new AskedHours(
                        plan.tactics().get(11), BigDecimal.valueOf(12).setScale(9)));
        assertThat(week.count()).isEqualTo(12);
    }

    @Test
    void listsMembersOfWhomNothingIsAskedAndOwnersWhomTheTeamDoesNotHave() {
        Strategy plan = plan(
                2,
                PER_WEEK,
                s -> s.tactic(
                        "film", "Film", t -> t.ownedBy("ghost").due(SUNDAY).effort(8)));

        assertThat(year(plan).members())
                .extracting(member -> member.member() + " " + plain(member.asked()))
                .containsExactly("joel 0", "ghost 8");
    }

    @Test
    void listsWhatNobodyOwns() {
        Strategy plan = plan(
                2,
                PER_WEEK,
                s -> s.tactic("film", "Film", t -> t.due(SUNDAY).effort(8))
                        .post(
                                "sale",
                                "Sale",
                                p -> p.repeats(weeklyOn(MONDAY)
                                                .from(MONDAY_1_MARCH)
                                                .times(3))
                                        .effort(4)));

        assertThat(year(plan).unowned())
                .extracting(asked -> asked.element().id() + " " + plain(asked.hours()))
                .containsExactly("sale 12", "film 8");
    }

    @Test
    void listsWhatFallsInTheseWeeksWithoutAnEffort() {
        Strategy plan = plan(
                2,
                PER_WEEK,
                s -> s.tactic("film", "Film", t -> t.due(SUNDAY))
                        .tactic("later", "Later", t -> t.due(SUNDAY.plusYears(1)))
                        .post("sale", "Sale", p -> p.at(SUNDAY)));

        assertThat(ids(year(plan).withoutEffort())).containsExactly("film", "sale");
    }

    @Test
    void listsWhatHasNoKnownWeeks() {
        Strategy plan = plan(
                2,
                PER_WEEK,
                s -> s.milestone("launch", "Launch")
                        .tactic("undated", "Undated", t -> t.effort(1))
                        .tactic("always", "Always", t -> t.repeats(ongoing()))
                        .tactic("asked", "Asked", t -> t.repeats(whenever("somebody asks")))
                        .tactic("monthly", "Monthly", t -> t.repeats(monthly()).effort(1))
                        .tactic(
                                "counted",
                                "Counted",
                                t -> t.due(before("launch", weeks(4))).effort(1))
                        .tactic(
                                "ended",
                                "Ended",
                                t -> t.repeats(weeklyOn(MONDAY).until(LocalDate.of(2020, 1, 1))))
                        .post("idea", "Idea"));

        assertThat(ids(year(plan).withoutWeeks()))
                .containsExactly("undated", "always", "asked", "monthly", "counted", "ended", "idea");
    }

    @Test
    void fitsASecondTacticIntoWhatAllOthersLeave() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "first",
                                "First",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(4))
                        .tactic(
                                "fits",
                                "Fits",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY)
                                        .effort(2)
                                        .value(9)
                                        .complexity(8)));

        assertThat(fits(year(plan))).containsExactly("fits FITS []");
    }

    @Test
    void letsTheBetterOfTwoSecondTacticsTakeTheHours() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "good",
                                "Good",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY)
                                        .effort(5)
                                        .value(8)
                                        .complexity(8))
                        .tactic(
                                "better",
                                "Better",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY)
                                        .effort(2)
                                        .value(9)
                                        .complexity(8)));

        assertThat(fits(year(plan))).containsExactly("better FITS []", "good LACKS_HOURS [joel]");
    }

    @Test
    void fitsWhatHasNoDayIntoTheHoursOfAllWeeks() {
        Strategy plan = plan(
                1,
                PER_WEEK,
                s -> s.tactic(
                                "open",
                                "Open",
                                t -> t.ownedBy("joel").effort(3).value(9).complexity(8))
                        .tactic(
                                "more",
                                "More",
                                t -> t.ownedBy("joel").effort(3).value(8).complexity(8)));

        // Five weeks, so five hours.
        assertThat(fits(Capacity.of(plan, MONDAY_1_MARCH, MONDAY_1_MARCH.plusWeeks(4))))
                .containsExactly("open FITS []", "more LACKS_HOURS [joel]");
    }

    @Test
    void keepsTheHoursOfWhatHasNoDayFromThoseAfterIt() {
        Strategy plan = plan(
                3,
                PER_WEEK,
                s -> s.tactic(
                                "open",
                                "Open",
                                t -> t.ownedBy("joel").effort(2).value(9).complexity(8))
                        .tactic(
                                "dated",
                                "Dated",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY)
                                        .effort(2)
                                        .value(8)
                                        .complexity(8)));

        assertThat(fits(Capacity.of(plan, MONDAY_1_MARCH, SUNDAY)))
                .containsExactly("open FITS []", "dated LACKS_HOURS [joel]");
    }

    @Test
    void takesNoHoursOfOtherWeeksForOneThatAsksForTooMuch() {
        Strategy plan = plan(
                3,
                PER_WEEK,
                s -> s.tactic(
                                "first",
                                "First",
                                t -> t.ownedBy("joel").due(SUNDAY).effort(9))
                        .tactic(
                                "open",
                                "Open",
                                t -> t.ownedBy("joel").effort(3).value(9).complexity(8)));

        assertThat(fits(Capacity.of(plan, MONDAY_1_MARCH, SUNDAY.plusWeeks(1)))).containsExactly("open FITS []");
    }

    @Test
    void saysWhyNobodyKnowsWhetherATacticFits() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "a",
                                "A",
                                t -> t.ownedBy("joel").due(SUNDAY).value(9).complexity(9))
                        .tactic("b", "B", t -> t.due(SUNDAY).effort(1).value(9).complexity(9))
                        .tactic(
                                "c",
                                "C",
                                t -> t.ownedBy("joel", "ida")
                                        .due(SUNDAY)
                                        .effort(1)
                                        .value(9)
                                        .complexity(9))
                        .tactic(
                                "d",
                                "D",
                                t -> t.ownedBy("joel")
                                        .repeats(monthly())
                                        .effort(1)
                                        .value(9)
                                        .complexity(9)));

        assertThat(fits(year(plan)))
                .containsExactly(
                        "a EFFORT_NOT_STATED []",
                        "b WITHOUT_OWNER []",
                        "c HOURS_NOT_STATED [ida]",
                        "d WEEKS_NOT_STATED []");
    }

    @Test
    void leavesOutSecondTacticsThatAreDoneOrFallIntoOtherWeeks() {
        Strategy plan = plan(
                6,
                PER_WEEK,
                s -> s.tactic(
                                "done",
                                "Done",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY)
                                        .effort(1)
                                        .value(9)
                                        .complexity(9)
                                        .done(SUNDAY))
                        .tactic(
                                "later",
                                "Later",
                                t -> t.ownedBy("joel")
                                        .due(SUNDAY.plusYears(1))
                                        .effort(1)
                                        .value(9)
                                        .complexity(9)));

        assertThat(fits(year(plan))).isEmpty();
    }

    @Test
    void countsUntilTheLastDayThatThereIs() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("film", "Film", t -> t.ownedBy("joel").due(last).effort(4)));

        assertThat(perWeek(joel(Capacity.of(plan, last, last)))).containsExactly("9999-W52 4");
    }

    @Test
    void equalsTheCapacityOfAnEqualPlanInTheSameDays() {
        Strategy plan = plan(6, PER_WEEK, s -> {});

        assertThat(year(plan))
                .isEqualTo(year(plan.toBuilder().build()))
                .hasSameHashCodeAs(year(plan.toBuilder().build()))
                .isNotEqualTo(Capacity.of(plan, SUNDAY, SUNDAY))
                .hasToString("capacity of plan, from 2027-01-01 to 2027-12-31");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(plan(6, PER_WEEK, s -> {}), SUNDAY, MONDAY_1_MARCH))
                .withMessage("capacity: last day 2027-03-01 is before first day 2027-03-07; swap the two days");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Capacity.of(null, SUNDAY, SUNDAY));
    }
}
