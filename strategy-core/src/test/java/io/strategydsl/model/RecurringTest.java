package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecurringTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 30);
    private static final Recurring MONTHLY = Recurring.monthly();

    @Test
    void hasNoLimitsUntilStated() {
        assertThat(MONTHLY)
                .returns(OptionalInt.empty(), Recurring::interval)
                .returns(Optional.empty(), Recurring::start)
                .returns(Optional.empty(), Recurring::end)
                .returns(OptionalInt.empty(), Recurring::count)
                .returns(MonthEnd.UNSTATED, Recurring::monthEnd);
    }

    @Test
    void holdsTheLimitsThatAreStated() {
        assertThat(Recurring.monthlyOn(30, MonthEnd.OR_SKIP)
                        .every(2)
                        .from(DAY)
                        .until(DAY.plusYears(1))
                        .times(6))
                .returns(OptionalInt.of(2), Recurring::interval)
                .returns(Optional.of(DAY), Recurring::start)
                .returns(Optional.of(DAY.plusYears(1)), Recurring::end)
                .returns(OptionalInt.of(6), Recurring::count)
                .returns(MonthEnd.OR_SKIP, Recurring::monthEnd);
    }

    @Test
    void eachStepLeavesTheOneBeforeAsItIs() {
        MONTHLY.every(2).from(DAY);

        assertThat(MONTHLY).isEqualTo(Recurring.monthly());
    }

    @Test
    void isEqualInWhateverOrderItsLimitsWereStated() {
        assertThat(MONTHLY.from(DAY).times(3))
                .isEqualTo(MONTHLY.times(3).from(DAY))
                .hasSameHashCodeAs(MONTHLY.times(3).from(DAY));
    }

    @Test
    void isEqualInWhateverOrderItsDaysWereNamed() {
        assertThat(Recurring.weeklyOn(DayOfWeek.FRIDAY, DayOfWeek.MONDAY))
                .isEqualTo(Recurring.weeklyOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
    }

    @Test
    void leavesOutTheDaysOfEachCall() {
        assertThat(MONTHLY.except(DAY).except(DAY.plusDays(1), DAY).exceptions())
                .containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void isEqualInWhateverOrderDaysWereLeftOut() {
        assertThat(MONTHLY.except(DAY, DAY.plusDays(1)))
                .isEqualTo(MONTHLY.except(DAY.plusDays(1)).except(DAY));
    }

    @Test
    void everySaidTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MONTHLY.every(2).every(3))
                .withMessage("schedule: every was already set to 2; keep one of the two calls");
    }

    @Test
    void fromSaidTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MONTHLY.from(DAY).from(DAY))
                .withMessage("schedule: from was already set to 2017-01-30; keep one of the two calls");
    }

    @Test
    void untilSaidTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MONTHLY.until(DAY).until(DAY))
                .withMessage("schedule: until was already set to 2017-01-30; keep one of the two calls");
    }

    @Test
    void timesSaidTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MONTHLY.times(6).times(6))
                .withMessage("schedule: times was already set to 6; keep one of the two calls");
    }

    @Test
    void aMonthEndPolicySaidTwiceIsRefused() {
        Recurring orSkip = Recurring.monthlyOn(30, MonthEnd.OR_SKIP);

        assertThatIllegalStateException()
                .isThrownBy(() -> orSkip.atMonthEnd(MonthEnd.OR_LAST_DAY))
                .withMessage("schedule: month-end policy was already set to skip short months;"
                        + " keep one of the two calls");
    }

    @Test
    void thePolicySaidFirstIsNamedInWords() {
        Recurring orNext = Recurring.monthlyOn(30, MonthEnd.OR_FIRST_OF_NEXT_MONTH);

        assertThatIllegalStateException()
                .isThrownBy(() -> orNext.atMonthEnd(MonthEnd.OR_SKIP))
                .withMessageStartingWith(
                        "schedule: month-end policy was already set to take the first day after short months;");
    }

    @Test
    void zeroTimesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONTHLY.times(0))
                .withMessage("schedule: times is 0; it goes from 1 to 10,000");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONTHLY.from(DAY).until(DAY.minusDays(1)))
                .withMessage("schedule: until 2017-01-29 is before from 2017-01-30; swap the two days");
    }

    @Test
    void aStartAfterTheEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONTHLY.until(DAY).from(DAY.plusDays(1)))
                .withMessage("schedule: until 2017-01-30 is before from 2017-01-31; swap the two days");
    }

    @Test
    void anchoringGivesAStartToOneThatHasNone() {
        assertThat(MONTHLY.anchoredAt(DAY)).isEqualTo(MONTHLY.from(DAY));
    }

    @Test
    void anchoringLeavesAStartAsItIs() {
        assertThat(MONTHLY.from(DAY).anchoredAt(DAY.plusDays(1))).isEqualTo(MONTHLY.from(DAY));
    }

    @Test
    void anchoringAfterTheEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONTHLY.until(DAY).anchoredAt(DAY.plusDays(1)))
                .withMessage("schedule: until 2017-01-30 is before from 2017-01-31; swap the two days");
    }

    @Test
    void withoutAStartItHasNoDaysToTell() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MONTHLY.occurrences(DAY, DAY))
                .withMessage("schedule: a recurrence without a start has no first day to count from;"
                        + " call from(day), or anchoredAt(day) with the first day of the plan");
    }
}
