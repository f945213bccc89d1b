package io.strategydsl.planning.days;

import static io.strategydsl.model.Recurring.daily;
import static io.strategydsl.model.Recurring.monthly;
import static io.strategydsl.model.Recurring.monthlyOn;
import static io.strategydsl.model.Recurring.weekly;
import static io.strategydsl.model.Recurring.weeklyOn;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedDaysTest {
    private static final Strategy PLAN = Strategy.builder("plan").build();
    private static final Strategy PLAN_OF_2017 =
            PLAN.toBuilder().timeframe(Timeframe.of(Year.of(2017))).build();
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void aDayStandsWhereThePlanPutsItEvenOutsideTheTimeframe() {
        PlannedDays days = days(Schedule.once(DAY.minusYears(1)), PLAN_OF_2017);

        assertThat(days.between(DAY.minusYears(1), LAST)).containsExactly(DAY.minusYears(1));
    }

    @Test
    void aRecurrenceWithoutAStartStartsWithThePlan() {
        assertThat(days(monthlyOn(5), PLAN_OF_2017).start()).contains(FIRST);
    }

    @Test
    void aRecurrenceKeepsTheStartThatItHas() {
        assertThat(days(monthlyOn(5).from(DAY), PLAN_OF_2017).start()).contains(DAY);
    }

    @Test
    void aRecurrenceWithoutAnyStartFallsOnNoDay() {
        PlannedDays days = days(monthlyOn(5), PLAN);

        assertThat(days.start()).isEmpty();
        assertThat(days.between(FIRST, LAST)).isEmpty();
    }

    @Test
    void aRecurrenceDoesNotGoBeyondTheTimeframe() {
        PlannedDays days = days(monthlyOn(15).from(DAY.minusYears(1)), PLAN_OF_2017);

        assertThat(days.between(DAY.minusYears(2), DAY.plusYears(2)))
                .hasSize(12)
                .startsWith(LocalDate.of(2017, 1, 15))
                .endsWith(LocalDate.of(2017, 12, 15));
    }

    @Test
    void aRecurrenceDoesNotGoBeyondTheAskedDays() {
        assertThat(days(monthlyOn(1), PLAN_OF_2017).between(DAY, DAY.plusMonths(1)))
                .containsExactly(DAY, DAY.plusMonths(1));
    }

    @Test
    void aRecurrenceThatEndsBeforeThePlanStartsFallsOnNoDay() {
        PlannedDays days = days(monthlyOn(5).until(DAY.minusYears(1)), PLAN_OF_2017);

        assertThat(days.first()).isEmpty();
        assertThat(days.lastDueBefore(LAST)).isEmpty();
        assertThat(days.between(DAY.minusYears(2), LAST)).isEmpty();
    }

    @Test
    void whatIsTriggeredFallsOnNoDay() {
        PlannedDays days = days(Schedule.whenever("after each project"), PLAN_OF_2017);

        assertThat(days.first()).isEmpty();
        assertThat(days.between(FIRST, LAST)).isEmpty();
    }

    @Test
    void whatHasNoScheduleFallsOnNoDay() {
        PlannedDays days = PlannedDays.of(Tactic.builder("list").build(), StrategyIndex.of(PLAN_OF_2017));

        assertThat(days.start()).isEmpty();
        assertThat(days.first()).isEmpty();
        assertThat(days.lastDueBefore(LAST)).isEmpty();
        assertThat(days.between(FIRST, LAST)).isEmpty();
    }

    @Test
    void theFirstDayCanLieBeforeThePlan() {
        assertThat(days(monthlyOn(5).from(DAY.minusYears(1)), PLAN_OF_2017).first())
                .contains(LocalDate.of(2016, 2, 5));
    }

    @Test
    void theLastDayBeforeADayIsNotThatDay() {
        PlannedDays days = days(Schedule.once(DAY), PLAN);

        assertThat(days.lastDueBefore(DAY)).isEmpty();
        assertThat(days.lastDueBefore(DAY.plusDays(1))).contains(DuePeriod.of(DAY));
    }

    @Test
    void theLastDayOfARecurrenceIsFoundHoweverFarBackItLies() {
        PlannedDays days = days(weeklyOn(MONDAY).from(LocalDate.of(1, 1, 1)).until(LocalDate.of(2, 1, 1)), PLAN);

        assertThat(days.lastDueBefore(LAST)).contains(DuePeriod.of(LocalDate.of(1, 12, 31)));
    }

    @Test
    void whatIsDueOnceIsDoneWheneverItWasDone() {
        PlannedDays days = PlannedDays.of(
                tactic(Schedule.once(DAY)).withStatus(TacticStatus.done(DAY.minusDays(9))), StrategyIndex.of(PLAN));

        assertThat(days.isDone(DAY)).isTrue();
        assertThat(days.firstDueUnlessDone()).isEmpty();
    }

    @Test
    void whatIsDoneOnNoStatedDayIsDoneForGood() {
        for (Schedule schedule : List.of(Schedule.once(DAY), weeklyOn(MONDAY), monthly())) {
            PlannedDays days =
                    PlannedDays.of(tactic(schedule).withStatus(TacticStatus.done()), StrategyIndex.of(PLAN_OF_2017));

            assertThat(days.isDone(DAY)).isTrue();
            assertThat(days.isDone(DAY, DAY.minusYears(1))).isTrue();
            assertThat(days.isOver()).isTrue();
            assertThat(days.nextDueFrom(LocalDate.of(2017, 1, 1))).isEmpty();
            assertThat(days.weeksToDo()).isEmpty();
        }
    }

    @Test
    void whatRecursIsDoneUntilTheDayOnWhichItWasDoneLast() {
        PlannedDays days = PlannedDays.of(
                tactic(weeklyOn(MONDAY)).withStatus(TacticStatus.done(LocalDate.of(2017, 2, 6))),
                StrategyIndex.of(PLAN_OF_2017));

        assertThat(days.isDone(LocalDate.of(2017, 2, 6))).isTrue();
        assertThat(days.isDone(LocalDate.of(2017, 2, 13))).isFalse();
    }

    @Test
    void whatIsStillToBeDoneHasItsFirstDay() {
        assertThat(days(Schedule.once(DAY), PLAN).firstDueUnlessDone()).contains(DAY);
    }

    @Test
    void aWeekCountsOnceHoweverManyOfItsDaysItHas() {
        assertThat(days(weeklyOn(MONDAY, SUNDAY).from(DAY), PLAN).weeksToDo(DAY, LocalDate.of(2017, 2, 12)))
                .extracting(Week::toString)
                .containsExactly("2017-W05", "2017-W06");
    }

    @Test
    void aWeekDoesNotCountOnceItIsDone() {
        PlannedDays days = PlannedDays.of(
                tactic(weeklyOn(MONDAY)).withStatus(TacticStatus.done(LocalDate.of(2017, 2, 6))),
                StrategyIndex.of(PLAN_OF_2017));

        assertThat(days.weeksToDo(DAY, LocalDate.of(2017, 2, 13)))
                .extracting(Week::toString)
                .containsExactly("2017-W07");
    }

    @Test
    void theWeeksOfThePlanAreThoseOfItsTimeframe() {
        assertThat(days(Schedule.once(DAY), PLAN_OF_2017).weeksToDo()).hasSize(1);
        assertThat(days(Schedule.once(DAY.minusYears(1)), PLAN_OF_2017).weeksToDo())
                .isEmpty();
        assertThat(days(weeklyOn(MONDAY), PLAN_OF_2017).weeksToDo()).hasSize(52);
    }

    @Test
    void withoutATimeframeTheWeeksOfThePlanAreThoseOfWhatEnds() {
        assertThat(days(weeklyOn(MONDAY).from(DAY).times(3), PLAN).weeksToDo()).hasSize(3);
        assertThat(days(weeklyOn(MONDAY).from(DAY), PLAN).weeksToDo()).isEmpty();
    }

    @Test
    void areStatedUnlessTheyHangOnAStartThatIsNot() {
        assertThat(days(Schedule.once(DAY), PLAN).areStated()).isTrue();
        assertThat(days(weeklyOn(MONDAY), PLAN_OF_2017).areStated()).isTrue();
        assertThat(days(weekly().from(DAY), PLAN_OF_2017).areStated()).isTrue();
        assertThat(days(weekly(), PLAN_OF_2017).areStated()).isFalse();
        assertThat(days(weeklyOn(MONDAY).every(2), PLAN_OF_2017).areStated()).isFalse();
    }

    @Test
    void thereIsNoFirstDayThatNobodyStated() {
        assertThat(days(weekly(), PLAN_OF_2017).first()).isEmpty();
        assertThat(days(weekly().from(DAY), PLAN_OF_2017).first()).contains(DAY);
    }

    @Test
    void theLastTimeOnNoStatedDayIsTheLastWholeMonth() {
        assertThat(days(monthly(), PLAN_OF_2017).lastDueBefore(LocalDate.of(2017, 4, 30)))
                .contains(new DuePeriod(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31)));
        assertThat(days(monthly(), PLAN_OF_2017).lastDueBefore(LocalDate.of(2017, 5, 1)))
                .contains(new DuePeriod(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 4, 30)));
    }

    @Test
    void soManyTimesFromNoStatedDayOnWereDueAtNoTime() {
        assertThat(days(monthlyOn(1).times(3), PLAN_OF_2017).lastDueBefore(LAST))
                .isEmpty();
    }

    @Test
    void whatIsDoneOnAnyDayOfTheMonthIsDoneForThatMonth() {
        PlannedDays days = PlannedDays.of(
                tactic(monthly()).withStatus(TacticStatus.done(LocalDate.of(2017, 2, 20))),
                StrategyIndex.of(PLAN_OF_2017.toBuilder()
                        .timeframe(new Timeframe(LocalDate.of(2017, 1, 25), LAST))
                        .build()));

        assertThat(days.isDone(LocalDate.of(2017, 2, 25))).isTrue();
        assertThat(days.isDone(LocalDate.of(2017, 3, 25))).isFalse();
    }

    @Test
    void countInNoWeekThatNobodyStated() {
        assertThat(days(daily().every(8), PLAN_OF_2017).weeksToDo()).isEmpty();
        assertThat(days(monthly(), PLAN_OF_2017).weeksToDo()).isEmpty();
        assertThat(days(weekly().every(2), PLAN_OF_2017).weeksToDo()).isEmpty();
    }

    @Test
    void countInEveryWeekWhateverTheDaysAre() {
        assertThat(days(weekly(), PLAN_OF_2017).weeksToDo()).hasSize(53);
        assertThat(days(daily().every(7), PLAN_OF_2017).weeksToDo()).hasSize(53);
    }

    @Test
    void everyThirdDayIsDueWithinThreeDaysOfThePlan() {
        assertThat(days(daily().every(3), PLAN_OF_2017).lastDueBefore(DAY))
                .contains(new DuePeriod(LocalDate.of(2017, 1, 28), LocalDate.of(2017, 1, 30)));
    }

    @Test
    void aDayThatIsLeftOutIsNotDue() {
        assertThat(days(daily().except(DAY), PLAN_OF_2017).nextDueFrom(DAY))
                .contains(new DuePeriod(DAY.plusDays(1), DAY.plusDays(1)));
    }

    @Test
    void isEndlessOnlyWhereNothingSaysWhenItIsOver() {
        assertThat(days(monthlyOn(5), PLAN).isEndless()).isTrue();
        assertThat(days(monthlyOn(5), PLAN_OF_2017).isEndless()).isFalse();
        assertThat(days(monthlyOn(5).until(DAY), PLAN).isEndless()).isFalse();
        assertThat(days(monthlyOn(5).times(2), PLAN).isEndless()).isFalse();
        assertThat(days(Schedule.once(DAY), PLAN).isEndless()).isFalse();
    }

    @Test
    void isReadOnlyAsFarAsItIsAskedFor() {
        PlannedDays days = days(monthlyOn(31, MonthEnd.OR_LAST_DAY).from(LocalDate.of(1, 1, 1)), PLAN);

        assertThat(days.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                        .limit(2))
                .containsExactly(LocalDate.of(1, 1, 31), LocalDate.of(1, 2, 28));
    }

    @Test
    void isEqualForTheSameTacticInTheSameTimeframe() {
        PlannedDays days = days(monthlyOn(5), PLAN);

        assertThat(days).isEqualTo(days(monthlyOn(5), PLAN)).hasSameHashCodeAs(days(monthlyOn(5), PLAN));
        assertThat(days).isNotEqualTo(days(monthlyOn(5), PLAN_OF_2017)).isNotEqualTo(days(monthlyOn(6), PLAN));
        assertThat(days).hasToString("days of tactic 'list'");
    }

    @Test
    void isOverOnceWhatIsDueOnceIsDone() {
        assertThat(done(Schedule.once(LAST), FIRST, PLAN).isOver()).isTrue();
        assertThat(days(Schedule.once(FIRST), PLAN).isOver()).isFalse();
    }

    @Test
    void isOverOnceItIsDoneOnTheLastDayOfARecurrence() {
        assertThat(done(monthlyOn(5).until(DAY), LocalDate.of(2017, 1, 5), PLAN_OF_2017)
                        .isOver())
                .isTrue();
        assertThat(done(monthlyOn(5).until(DAY), LocalDate.of(2017, 1, 4), PLAN_OF_2017)
                        .isOver())
                .isFalse();
    }

    @Test
    void isOverWithThePlanWhereARecurrenceHasNoEndOfItsOwn() {
        assertThat(done(monthlyOn(5), LocalDate.of(2017, 12, 5), PLAN_OF_2017).isOver())
                .isTrue();
        assertThat(done(monthlyOn(5), LocalDate.of(2017, 12, 4), PLAN_OF_2017).isOver())
                .isFalse();
    }

    @Test
    void isNotOverWhereNobodyKnowsItsDays() {
        assertThat(done(monthlyOn(5), DAY, PLAN).isOver()).isFalse();
        assertThat(done(monthlyOn(5).times(3), DAY, PLAN).isOver()).isFalse();
    }

    @Test
    void isOverOnTheLastDayOfTheCalendar() {
        assertThat(done(monthlyOn(5).from(FIRST), LocalDate.of(9999, 12, 31), PLAN)
                        .isOver())
                .isTrue();
    }

    @Test
    void isOverOnceItIsDropped() {
        Tactic dropped = tactic(monthlyOn(5)).withStatus(TacticStatus.dropped(DAY, "No budget"));

        assertThat(PlannedDays.of(dropped, StrategyIndex.of(PLAN)).isOver()).isTrue();
    }

    @Test
    void refusesADayBeyondTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days(monthlyOn(5), PLAN).between(DAY, LocalDate.of(10_000, 1, 1)))
                .withMessageStartingWith("planned days: ");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        PlannedDays days = days(monthlyOn(5), PLAN);

        assertThatNullPointerException().isThrownBy(() -> PlannedDays.of((Tactic) null, StrategyIndex.of(PLAN)));
        assertThatNullPointerException()
                .isThrownBy(() -> PlannedDays.of(Tactic.builder("list").build(), null));
        assertThatNullPointerException().isThrownBy(() -> days.between(null, DAY));
        assertThatNullPointerException().isThrownBy(() -> days.between(DAY, null));
        assertThatNullPointerException().isThrownBy(() -> days.lastDueBefore(null));
        assertThatNullPointerException().isThrownBy(() -> days.isDone(null));
    }

    private static PlannedDays days(Schedule schedule, Strategy strategy) {
        return PlannedDays.of(tactic(schedule), StrategyIndex.of(strategy));
    }

    private static PlannedDays done(Schedule schedule, LocalDate day, Strategy strategy) {
        return PlannedDays.of(tactic(schedule).withStatus(TacticStatus.done(day)), StrategyIndex.of(strategy));
    }

    private static Tactic tactic(Schedule schedule) {
        return Tactic.builder("list").schedule(schedule).build();
    }
}
