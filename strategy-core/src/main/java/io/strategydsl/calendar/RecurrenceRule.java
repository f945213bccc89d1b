package io.strategydsl.calendar;

import static java.util.stream.Collectors.joining;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A recurrence as an RRULE, without its end, where RFC 5545 has words for it that calendar applications agree on. It has
 * none for the first day after a short month. For the 29th or 30th, or else the last day, it has {@code BYSETPOS}, which
 * applications read in several ways, and some move to the last day what RFC 5545 skips in a short month.
 */
final class RecurrenceRule {
    private static final int DAYS_OF_FEBRUARY = 28;
    private static final int DAYS_OF_JANUARY = 31;
    private static final int MONTHS_OF_QUARTER = 3;

    private RecurrenceRule() {}

    /** Returns the rule of a recurrence whose start is stated, for a series that begins on any of its days. */
    static Optional<String> of(Recurring recurring) {
        LocalDate start = recurring.start().orElseThrow();
        int interval = recurring.interval().orElse(1);
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Daily) {
            return Optional.of(every("DAILY", interval));
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            Set<DayOfWeek> days = weekly.days().isEmpty() ? Set.of(start.getDayOfWeek()) : weekly.days();
            return Optional.of(every("WEEKLY", interval) + (interval == 1 ? "" : ";WKST=MO") + ";BYDAY="
                    + days.stream().map(RecurrenceRule::code).collect(joining(",")));
        }
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            return Optional.of(every("MONTHLY", interval) + ";BYDAY=" + number(named.ordinal()) + code(named.day()));
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            return (yearly.days().isEmpty()
                            ? day(MonthDay.from(start), recurring.monthEnd())
                            : days(yearly.days(), recurring.monthEnd()))
                    .map(days -> every("YEARLY", interval) + days);
        }
        int day = rhythm instanceof Rhythm.Monthly monthly
                ? monthly.day().orElse(start.getDayOfMonth())
                : start.getDayOfMonth();
        int months = rhythm instanceof Rhythm.Quarterly ? MONTHS_OF_QUARTER * interval : interval;
        return day(day, DAYS_OF_FEBRUARY, DAYS_OF_JANUARY, recurring.monthEnd())
                .map(found -> every("MONTHLY", months) + found);
    }

    private static String every(String frequency, int interval) {
        return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static int number(Ordinal ordinal) {
        return switch (ordinal) {
            case FIRST -> 1;
            case SECOND -> 2;
            case THIRD -> 3;
            case FOURTH -> 4;
            case LAST -> -1;
        };
    }

    /** Returns several days of the year, which a rule can name if they are the same days of each of its months. */
    private static Optional<String> days(Set<MonthDay> days, MonthEnd monthEnd) {
        if (days.size() == 1) {
            return day(days.iterator().next(), monthEnd);
        }
        SortedSet<Integer> months = new TreeSet<>();
        SortedSet<Integer> daysOfMonth = new TreeSet<>();
        for (MonthDay day : days) {
            if (day.getDayOfMonth() > day.getMonth().minLength()) {
                return Optional.empty();
            }
            months.add(day.getMonthValue());
            daysOfMonth.add(day.getDayOfMonth());
        }
        return months.size() * daysOfMonth.size() == days.size()
                ? Optional.of(";BYMONTH=" + listed(months) + ";BYMONTHDAY=" + listed(daysOfMonth))
                : Optional.empty();
    }

    private static String listed(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(","));
    }

    private static Optional<String> day(MonthDay day, MonthEnd monthEnd) {
        Month month = day.getMonth();
        return day(day.getDayOfMonth(), month.minLength(), month.maxLength(), monthEnd)
                .map(found -> ";BYMONTH=" + month.getValue() + found);
    }

    /** Returns a day of months that have so many days at least and at most. */
    private static Optional<String> day(int day, int shortest, int longest, MonthEnd monthEnd) {
        if (day <= shortest) {
            return Optional.of(";BYMONTHDAY=" + day);
        }
        boolean orLastDay = monthEnd == MonthEnd.OR_LAST_DAY || monthEnd == MonthEnd.UNSTATED;
        return day == longest && orLastDay ? Optional.of(";BYMONTHDAY=-1") : Optional.empty();
    }
}
