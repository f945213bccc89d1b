package io.strategydsl.planning.editorial;

import io.strategydsl.model.Per;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/**
 * One of the days, weeks, months, quarters or years into which a cadence divides the calendar.
 *
 * @param unit its length
 * @param number how many of them lie between 1 January of the year 1 and its start
 */
record CalendarPeriod(TemporalUnit unit, long number) {

    /** A Monday, so that periods of every length begin with it. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Returns the period in which the day lies. */
    static CalendarPeriod of(Per per, LocalDate day) {
        TemporalUnit unit = switch (per) {
            case PER_DAY -> ChronoUnit.DAYS;
            case PER_WEEK -> ChronoUnit.WEEKS;
            case PER_MONTH -> ChronoUnit.MONTHS;
            case PER_QUARTER -> IsoFields.QUARTER_YEARS;
            case PER_YEAR -> ChronoUnit.YEARS;
            case PER_EVENT -> throw new IllegalArgumentException("an event has no place in the calendar");
        };
        return new CalendarPeriod(unit, unit.between(FIRST_DAY, day));
    }

    CalendarPeriod plus(long periods) {
        return new CalendarPeriod(unit, number + periods);
    }

    LocalDate start() {
        return FIRST_DAY.plus(number, unit);
    }

    LocalDate end() {
        return plus(1).start().minusDays(1);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(start(), plus(1).start());
    }
}
