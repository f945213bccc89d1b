package io.strategydsl.model.words;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When something happens, in words. */
final class ScheduleWords {
    private static final int SHORTEST_MONTH = 28;

    private ScheduleWords() {}

    /** Returns "due 2017-02-01", "monthly on day 30 or the last day, from 2017-03-30". */
    static String of(Schedule schedule, ValueWords words) {
        if (schedule instanceof Schedule.Once once) {
            return once.length()
                    .map(length -> "from " + once.day() + " for " + DistanceWords.of(length) + ", due "
                            + once.lastDay(once.day()))
                    .orElse("due " + once.day());
        }
        if (schedule instanceof Schedule.Relative relative) {
            return relative.length()
                    .map(length -> "from " + DistanceWords.of(relative.day()) + " on for " + DistanceWords.of(length))
                    .orElse("due " + DistanceWords.of(relative.day()));
        }
        if (schedule instanceof Schedule.Triggered triggered) {
            return words.quoted(triggered.trigger());
        }
        return schedule instanceof Recurring recurring ? recurring(recurring) : "ongoing";
    }

    private static String recurring(Recurring recurring) {
        StringBuilder words = new StringBuilder();
        int interval = recurring.interval().orElse(1);
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Daily) {
            words.append(interval == 1 ? "daily" : "every " + interval + " days");
        } else if (rhythm instanceof Rhythm.Weekly weekly) {
            words.append(interval == 1 ? "weekly" : "every " + interval + " weeks")
                    .append(on(weekly.days().stream().map(Wording::capitalised)));
        } else if (rhythm instanceof Rhythm.Monthly monthly) {
            words.append(interval == 1 ? "monthly" : "every " + interval + " months");
            monthly.day().ifPresent(day -> words.append(" on day ").append(day));
            boolean isInEveryMonth = monthly.day().isPresent() && monthly.day().getAsInt() <= SHORTEST_MONTH;
            words.append(isInEveryMonth ? "" : monthEnd(recurring.monthEnd()));
        } else if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            words.append(interval == 1 ? "monthly" : "every " + interval + " months")
                    .append(" on the ")
                    .append(Wording.constant(named.ordinal()))
                    .append(' ')
                    .append(Wording.capitalised(named.day()));
        } else if (rhythm instanceof Rhythm.Yearly yearly) {
            words.append(interval == 1 ? "yearly" : "every " + interval + " years")
                    .append(on(yearly.days().stream().map(ScheduleWords::day)))
                    .append(monthEnd(recurring.monthEnd()));
        } else {
            words.append(interval == 1 ? "quarterly" : "every " + interval + " quarters")
                    .append(monthEnd(recurring.monthEnd()));
        }
        recurring.start().ifPresent(day -> words.append(", from ").append(day));
        recurring.end().ifPresent(day -> words.append(", until ").append(day));
        recurring.count().ifPresent(count -> words.append(", ").append(count).append(count == 1 ? " time" : " times"));
        recurring.length().ifPresent(length -> words.append(", lasting ").append(DistanceWords.of(length)));
        String exceptions =
                recurring.exceptions().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        words.append(exceptions.isEmpty() ? "" : ", except " + exceptions);
        return words.toString();
    }

    private static String on(Stream<String> days) {
        String all = days.collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " on " + all;
    }

    private static String monthEnd(MonthEnd policy) {
        return switch (policy) {
            case OR_LAST_DAY -> " or the last day";
            case OR_FIRST_OF_NEXT_MONTH -> " or the first of the next month";
            case OR_SKIP -> ", not in months that lack it";
            case UNSTATED -> "";
        };
    }

    /** Returns "4 July", without asking a locale, whose root has no names of months. */
    private static String day(MonthDay day) {
        return day.getDayOfMonth() + " " + Wording.capitalised(day.getMonth());
    }
}
