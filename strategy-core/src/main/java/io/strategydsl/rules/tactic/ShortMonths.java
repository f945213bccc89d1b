package io.strategydsl.rules.tactic;

import com.google.common.math.IntMath;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Optional;

/**
 * Whether it matters what a recurrence does in months that lack its day: it does where it makes a difference within its
 * span whether it falls on the last day of such a month or skips it.
 */
final class ShortMonths {
    private static final int MONTHS = 12;
    private static final int YEARS_OF_LEAP_CYCLE = 4;
    private static final int SHORTEST_MONTH = 28;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ShortMonths() {}

    /** Returns whether it recurs on a day of the month or of the year, which some of them lack. */
    static boolean matterTo(Rhythm rhythm) {
        return !(rhythm instanceof Rhythm.Daily
                || rhythm instanceof Rhythm.Weekly
                || rhythm instanceof Rhythm.MonthlyByWeekday);
    }

    /** Returns whether the day of the month or of the year that the rhythm names, where it names one, is in every month or year. */
    static boolean lackNoDayOf(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Monthly monthly) {
            return monthly.day().isPresent() && monthly.day().getAsInt() <= SHORTEST_MONTH;
        }
        return !matterTo(rhythm)
                || (rhythm instanceof Rhythm.Yearly yearly
                        && !yearly.days().isEmpty()
                        && !yearly.days().contains(LEAP_DAY));
    }

    /** Returns the first month of the plan in which the recurrence would fall on a day that this month lacks. */
    static Optional<YearMonth> first(Recurring recurring, LocalDate start, Optional<Timeframe> timeframe) {
        if (recurring.end().filter(start::isAfter).isPresent()) {
            return Optional.empty();
        }
        Recurring started = recurring.anchoredAt(start);
        LocalDate first =
                timeframe.map(Timeframe::start).filter(start::isBefore).orElse(start);
        LocalDate horizon = horizon(recurring, first);
        LocalDate last = timeframe.map(Timeframe::end).filter(horizon::isAfter).orElse(horizon);
        Iterator<LocalDate> falling = started.atMonthEnd(MonthEnd.OR_LAST_DAY)
                .occurrences(first, last)
                .iterator();
        Iterator<LocalDate> skipping =
                started.atMonthEnd(MonthEnd.OR_SKIP).occurrences(first, last).iterator();
        while (falling.hasNext()) {
            LocalDate day = falling.next();
            if (!skipping.hasNext() || !skipping.next().equals(day)) {
                return Optional.of(YearMonth.from(day));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether there is such a month wherever it starts: in any month, or a yearly recurrence in any year. That is
     * not said of a recurrence that comes back every so many periods from no stated day on.
     */
    static boolean areMetFromEach(Recurring recurring, LocalDate start, Optional<Timeframe> timeframe) {
        boolean yearly = recurring.rhythm() instanceof Rhythm.Yearly;
        int periods = recurring.interval().orElse(1);
        int starts = Math.min(periods, yearly ? YEARS_OF_LEAP_CYCLE : MONTHS);
        for (int later = 0; later < starts; later++) {
            LocalDate from = yearly ? start.plusYears(later) : start.plusMonths(later);
            if (from.isAfter(LAST_DAY) || first(recurring, from, timeframe).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of the search: when the months of the rhythm have come back in each year of a leap cycle. */
    private static LocalDate horizon(Recurring recurring, LocalDate first) {
        long months = monthsBetween(recurring);
        long cycle = MONTHS / IntMath.gcd(MONTHS, Math.toIntExact(months)) * months;
        LocalDate horizon = first.plusMonths(cycle * YEARS_OF_LEAP_CYCLE);
        return horizon.isAfter(LAST_DAY) ? LAST_DAY : horizon;
    }

    private static long monthsBetween(Recurring recurring) {
        long interval = recurring.interval().orElse(1);
        if (recurring.rhythm() instanceof Rhythm.Quarterly) {
            return interval * 3;
        }
        return recurring.rhythm() instanceof Rhythm.Yearly ? interval * MONTHS : interval;
    }
}
