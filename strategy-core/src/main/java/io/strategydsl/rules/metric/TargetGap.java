package io.strategydsl.rules.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A time without a target.
 *
 * @param from the day of a target, or the first of all
 * @param until the day of the next target, or the last of all
 */
record TargetGap(LocalDate from, LocalDate until) {

    /** Returns the gaps of more than so many days, from the first day through these in order to the last one. */
    static List<TargetGap> longerThan(int limit, LocalDate first, List<LocalDate> days, LocalDate last) {
        List<TargetGap> gaps = new ArrayList<>();
        LocalDate from = first;
        for (LocalDate day : days) {
            if (day.isAfter(last)) {
                break;
            }
            addIfLonger(limit, from, day, gaps);
            from = day;
        }
        addIfLonger(limit, from, last, gaps);
        return gaps;
    }

    private static void addIfLonger(int limit, LocalDate from, LocalDate until, List<TargetGap> gaps) {
        if (days(from, until) > limit) {
            gaps.add(new TargetGap(from, until));
        }
    }

    private static long days(LocalDate from, LocalDate until) {
        return until.toEpochDay() - from.toEpochDay();
    }
}
