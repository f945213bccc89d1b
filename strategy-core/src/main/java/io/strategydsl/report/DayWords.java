package io.strategydsl.report;

import io.strategydsl.planning.Week;
import java.time.LocalDate;
import java.util.List;

/** Days and weeks as texts that go by the calendar write them. */
final class DayWords {
    // Written out, since the root locale has no names of days.
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** As wide as a day at the start of a line. */
    static final String BLANK = " ".repeat("  Wed 2017-02-01  ".length());

    private DayWords() {}

    /** A day at the start of a line: "  Wed 2017-02-01  ". */
    static String start(LocalDate day) {
        return "  " + DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day + "  ";
    }

    /** "Week 5, from Monday 2017-01-30", with the year where it is not the Monday's. */
    static String of(Week week) {
        LocalDate monday = week.monday();
        String year = week.year() == monday.getYear() ? "" : " of " + week.year();
        return "Week " + week.number() + year + ", from Monday " + monday;
    }
}
