package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.time.Year;

/**
 * From which day until which day something holds, both included.
 *
 * @param start the first day
 * @param end the last day
 */
public record Timeframe(LocalDate start, LocalDate end) {

    /**
     * @throws IllegalArgumentException if it ends before it starts, or a year is not between 1 and 9999
     */
    public Timeframe {
        Checks checks = ValueChecks.of("timeframe");
        start = checks.day("start", start);
        end = checks.day("end", end);
        checks.daysInOrder("start", start, "end", end);
    }

    /**
     * Returns a whole calendar year.
     *
     * @throws IllegalArgumentException if it is not between 1 and 9999
     */
    public static Timeframe of(Year year) {
        Checks checks = ValueChecks.of("timeframe");
        checks.year("start", "year", checks.present("year", year).getValue());
        return new Timeframe(year.atDay(1), year.atDay(year.length()));
    }

    /** Returns whether the day is one of its days. */
    public boolean contains(LocalDate day) {
        ValueChecks.of("timeframe").present("day", day);
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
