package io.strategydsl.planning.days;

import io.strategydsl.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A week of the calendar, from Monday to Sunday, as ISO 8601 numbers it: week 1 is the one that has the first Thursday
 * of the year.
 *
 * @param monday the day on which it starts
 */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final Checks CHECKS = Checks.of("week");

    /**
     * @throws IllegalArgumentException if it is no Monday, or its year is not between 1 and 9999
     */
    public Week {
        monday = CHECKS.day("monday", monday);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw CHECKS.refused(monday + " is no Monday; call Week.of(day) for the week in which a day lies");
        }
    }

    /**
     * Returns the week in which a day lies.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public static Week of(LocalDate day) {
        return new Week(CHECKS.day("day", day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Returns the number of the week in its year, from 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /**
     * Returns the year that the week belongs to, which is not always that of its Monday: week 1 of 2026 starts in 2025.
     */
    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** Orders weeks by time. */
    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** Returns the week as ISO 8601 writes it: 2017-W05. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
    }
}
