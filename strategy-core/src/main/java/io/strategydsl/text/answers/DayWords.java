package io.strategydsl.text.answers;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** What stands there in place of a day that nobody stated: "  some day        ". */
    static String startOfSomeDay() {
        return start("some day");
    }

    /** The same as far as the rhythm says more: "  this week       ", "  in 2017-02      ". */
    static String startOfSomeDay(Schedule schedule, LocalDate proposed) {
        if (schedule instanceof Recurring recurring
                && recurring.interval().orElse(1) == 1
                && recurring.count().isEmpty()) {
            if (recurring.rhythm() instanceof Rhythm.Weekly) {
                return start("this week");
            }
            if (recurring.rhythm() instanceof Rhythm.Monthly) {
                return start("in " + YearMonth.from(proposed));
            }
        }
        return startOfSomeDay();
    }

    private static String start(String words) {
        return "  " + words + BLANK.substring(2 + words.length());
    }

    /** "Week 5, from Monday 2017-01-30", with the year where it is not the Monday's. */
    static String of(Week week) {
        LocalDate monday = week.monday();
        String year = week.year() == monday.getYear() ? "" : " of " + week.year();
        return "Week " + week.number() + year + ", from Monday " + monday;
    }
}
