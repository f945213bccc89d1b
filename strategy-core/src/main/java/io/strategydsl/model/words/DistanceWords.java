package io.strategydsl.model.words;

import io.strategydsl.model.RelativeDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days that are counted from a milestone, and periods, in words. */
final class DistanceWords {
    private static final int DAYS_OF_WEEK = 7;

    private DistanceWords() {}

    /** Returns "4 weeks before launch", "at launch", "in week 2", "on Monday of week 2", "in month 3". */
    static String of(RelativeDay day) {
        if (day instanceof RelativeDay.InWeek in) {
            String week = "week " + in.week();
            return in.weekday()
                    .map(weekday -> "on " + Wording.capitalised(weekday) + " of " + week)
                    .orElse("in " + week);
        }
        if (day instanceof RelativeDay.InMonth in) {
            return "in month " + in.month();
        }
        RelativeDay.FromMilestone from = (RelativeDay.FromMilestone) day;
        if (from.distance().isZero()) {
            return "at " + from.milestone();
        }
        return from.distance().isNegative()
                ? of(from.distance().negated()) + " before " + from.milestone()
                : of(from.distance()) + " after " + from.milestone();
    }

    /** Returns "by 4 weeks before launch", "at launch", "in week 2": the last day on which something counts. */
    static String until(RelativeDay day) {
        boolean isAway = day instanceof RelativeDay.FromMilestone from
                && !from.distance().isZero();
        return (isAway ? "by " : "") + of(day);
    }

    /** Returns "2 weeks", "1 year 6 months", "-10 days". */
    static String of(Period period) {
        List<String> words = new ArrayList<>();
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        long days = period.get(ChronoUnit.DAYS);
        if (days % DAYS_OF_WEEK == 0) {
            add(words, days / DAYS_OF_WEEK, "week");
        } else {
            add(words, days, "day");
        }
        return words.isEmpty() ? "0 days" : String.join(" ", words);
    }

    private static void add(List<String> words, long count, String unit) {
        if (count != 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
