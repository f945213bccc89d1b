package io.strategydsl.text.answers;

import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Prints days and weeks. */
final class DayWords {
    // Written out, since the root locale has no names of days.
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** How many columns a day takes. */
    static final int WIDTH = "Wed 2017-02-01".length();

    /** Printed in place of a day that is not stated. */
    static final String SOME_DAY = "some day";

    private DayWords() {}

    /** Returns "Wed 2017-02-01". */
    static String of(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day;
    }

    /** Returns what is known of a day that is not stated: "this week", "in 2017-02", "some day". */
    static String someDay(Schedule schedule, LocalDate proposed) {
        if (schedule instanceof Recurring recurring
                && recurring.interval().orElse(1) == 1
                && recurring.count().isEmpty()) {
            if (recurring.rhythm().per() == Per.PER_WEEK) {
                return "this week";
            }
            if (recurring.rhythm().per() == Per.PER_MONTH) {
                return "in " + YearMonth.from(proposed);
            }
        }
        return SOME_DAY;
    }

    /** Returns "Week 5, from Monday 2017-01-30", with the year where it is not the Monday's. */
    static String of(Week week) {
        LocalDate monday = week.monday();
        String year = week.year() == monday.getYear() ? "" : " of " + week.year();
        return "Week " + week.number() + year + ", from Monday " + monday;
    }
}
