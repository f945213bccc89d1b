package io.strategydsl.planning.capacity;

import io.strategydsl.planning.days.DuePeriod;
import io.strategydsl.planning.days.EffortShare;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weeks that are asked for, each from Monday to Sunday.
 *
 * @param first the first week
 * @param last the last week
 */
record Weeks(Week first, Week last) {
    private static final int DAYS_UNTIL_SUNDAY = 6;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    LocalDate firstDay() {
        return first.monday();
    }

    /** The last Sunday; or the last day that there is, if it is in that week. */
    LocalDate lastDay() {
        return sunday(last);
    }

    /** Returns how many hours one of several owners is asked for in each week. */
    Map<Week, BigDecimal> hours(BigDecimal effort, int owners, PlannedDays days) {
        Map<Week, BigDecimal> hours = new TreeMap<>();
        Iterator<DuePeriod> times = days.timesToDo(firstDay(), lastDay()).iterator();
        while (times.hasNext()) {
            DuePeriod time = times.next();
            EffortShare share = new EffortShare(effort, time, owners);
            LocalDate end = time.last().isAfter(lastDay()) ? lastDay() : time.last();
            LocalDate day = time.first().isBefore(firstDay()) ? firstDay() : time.first();
            while (!day.isAfter(end)) {
                Week week = Week.of(day);
                LocalDate sunday = sunday(week);
                hours.merge(week, share.between(week.monday(), sunday), BigDecimal::add);
                day = sunday.plusDays(1);
            }
        }
        return hours;
    }

    private static LocalDate sunday(Week week) {
        LocalDate sunday = week.monday().plusDays(DAYS_UNTIL_SUNDAY);
        return sunday.isAfter(LAST_DAY) ? LAST_DAY : sunday;
    }
}
