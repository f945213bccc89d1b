package io.strategydsl.planning.editorial;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.Per;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/**
 * One of the days, weeks, months, quarters or years into which a cadence divides the calendar, or several of them in a row.
 *
 * @param unit what it is made of
 * @param length how many of them
 * @param offset how many of them lie between 1 January of the year 1 and the start of period 0
 * @param number which period it is
 */
record CalendarPeriod(TemporalUnit unit, int length, long offset, long number) {

    /** A Monday, so that periods of every length begin with it. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Returns the period in which the day lies; periods of several weeks are counted from the week of the start. */
    static CalendarPeriod of(Cadence cadence, LocalDate start, LocalDate day) {
        TemporalUnit unit = unit(cadence.per());
        long offset = cadence.every() == 1 ? 0 : unit.between(FIRST_DAY, start);
        long units = unit.between(FIRST_DAY, day);
        return new CalendarPeriod(unit, cadence.every(), offset, Math.floorDiv(units - offset, cadence.every()));
    }

    private static TemporalUnit unit(Per per) {
        return switch (per) {
            case PER_DAY -> ChronoUnit.DAYS;
            case PER_WEEK -> ChronoUnit.WEEKS;
            case PER_MONTH -> ChronoUnit.MONTHS;
            case PER_QUARTER -> IsoFields.QUARTER_YEARS;
            case PER_YEAR -> ChronoUnit.YEARS;
            case PER_EVENT -> throw new IllegalArgumentException("an event has no place in the calendar");
        };
    }

    CalendarPeriod plus(long periods) {
        return new CalendarPeriod(unit, length, offset, number + periods);
    }

    LocalDate start() {
        return FIRST_DAY.plus(offset + number * length, unit);
    }

    LocalDate end() {
        return plus(1).start().minusDays(1);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(start(), plus(1).start());
    }
}
