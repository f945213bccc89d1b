package io.strategydsl.planning.days;

import io.strategydsl.model.Cadence;
import io.strategydsl.model.Per;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Objects;

/**
 * One of the days, weeks, months, quarters or years into which a cadence divides the calendar, or several of them in a row.
 *
 * @param unit what it is made of
 * @param length how many of them
 * @param offset how many of them lie between 1 January of the year 1 and the start of period 0
 * @param number which period it is
 */
public record CalendarPeriod(TemporalUnit unit, int length, long offset, long number) {

    /** Creates one of the periods. */
    public CalendarPeriod {
        Objects.requireNonNull(unit, "unit");
    }

    /** A Monday, so that periods of every length begin with it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /**
     * Returns the period in which the day lies; periods of several weeks are counted from the week of the start.
     *
     * @throws IllegalArgumentException if the cadence is one upon an event
     */
    public static CalendarPeriod of(Cadence cadence, LocalDate start, LocalDate day) {
        TemporalUnit unit = unit(cadence.per());
        long offset = cadence.every() == 1 ? 0 : unit.between(FIRST_DAY, start);
        return new CalendarPeriod(unit, cadence.every(), offset, 0).at(day);
    }

    /** Returns the period, of the same division of the calendar, in which the day lies. */
    public CalendarPeriod at(LocalDate day) {
        return new CalendarPeriod(unit, length, offset, Math.floorDiv(unit.between(FIRST_DAY, day) - offset, length));
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

    /** Returns the period that comes so many periods later. */
    public CalendarPeriod plus(long periods) {
        return new CalendarPeriod(unit, length, offset, number + periods);
    }

    /** Returns its first day. */
    public LocalDate start() {
        return FIRST_DAY.plus(offset + number * length, unit);
    }

    /** Returns its last day. */
    public LocalDate end() {
        return plus(1).start().minusDays(1);
    }

    /** Returns how many days it has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start(), plus(1).start());
    }
}
