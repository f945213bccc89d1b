package io.strategydsl.planning.days;

import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Timeframe;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The periods of a plan in each of which something recurs on a day that is not stated. A week begins on Monday, a month on
 * its first day, a quarter and a year with the month in which the plan starts, and so many days are counted from the day on
 * which it starts. Only whole periods within the plan count.
 */
final class DuePeriods {
    private final Periods periods;
    private final int interval;
    private final LocalDate first;
    private final LocalDate last;

    DuePeriods(Recurring recurring, Timeframe timeframe) {
        Per per = recurring.rhythm().per();
        this.first = timeframe.start();
        this.last = recurring.end().filter(timeframe.end()::isAfter).orElse(timeframe.end());
        LocalDate start = switch (per) {
            case PER_DAY, PER_EVENT -> first;
            case PER_WEEK -> first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case PER_MONTH, PER_QUARTER, PER_YEAR -> first.withDayOfMonth(1);
        };
        this.periods = new Periods(start, true, per);
        this.interval = recurring.interval().orElse(1);
    }

    /** Returns the last period that ends before the day. */
    Optional<DuePeriod> lastBefore(LocalDate day) {
        LocalDate yesterday = day.minusDays(1);
        return counting(over(yesterday.isAfter(last) ? last : yesterday));
    }

    /** Returns the first period that does not end before the day and comes after the period of the other day. */
    Optional<DuePeriod> nextFrom(LocalDate day, Optional<LocalDate> doneOn) {
        long number = over(day.minusDays(1)) + 1;
        if (doneOn.filter(done -> !done.isBefore(begins(1))).isPresent()) {
            number = Math.max(number, numberOf(doneOn.get()) + 1);
        }
        return counting(number == 1 && begins(1).isBefore(first) ? 2 : number);
    }

    /** Returns the first day of the period in which the day lies. */
    LocalDate beginningOf(LocalDate day) {
        return begins(numberOf(day));
    }

    /** Returns the period with this number, counted from 1, if all of it lies in the plan. */
    private Optional<DuePeriod> counting(long number) {
        return number < 1 || begins(number).isBefore(first) || ends(number).isAfter(last)
                ? Optional.empty()
                : Optional.of(new DuePeriod(begins(number), ends(number)));
    }

    /** Returns how many periods have ended by the end of the day. */
    private long over(LocalDate day) {
        return (periods.numberOf(day.plusDays(1)) - 1) / interval;
    }

    private long numberOf(LocalDate day) {
        return (periods.numberOf(day) - 1) / interval + 1;
    }

    private LocalDate begins(long number) {
        return ends(number - 1).plusDays(1);
    }

    private LocalDate ends(long number) {
        return periods.end(number * interval);
    }
}
