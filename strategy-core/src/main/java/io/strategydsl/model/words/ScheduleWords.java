package io.strategydsl.model.words;

import io.strategydsl.internal.Phrasebook;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Rhythm;
import io.strategydsl.model.Schedule;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** When something happens, in words. */
final class ScheduleWords {
    private static final int SHORTEST_MONTH = 28;

    private final Phrasebook language;
    private final ValueWords words;
    private final DistanceWords distances;

    ScheduleWords(Phrasebook language, ValueWords words) {
        this.language = language;
        this.words = words;
        this.distances = new DistanceWords(language);
    }

    /** Returns "due 2017-02-01", "monthly on day 30 or the last day, from 2017-03-30". */
    String of(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return once.length().isPresent()
                    ? language.say(
                            ValuePhrase.LASTING_FROM,
                            "day",
                            once.day(),
                            "length",
                            distances.of(once.length().get()),
                            "lastDay",
                            once.lastDay(once.day()))
                    : language.say(ValuePhrase.DUE, "day", once.day());
        }
        if (schedule instanceof Schedule.Relative relative) {
            String day = distances.of(relative.day());
            return relative.length().isPresent()
                    ? language.say(
                            ValuePhrase.LASTING_FROM_RELATIVE,
                            "day",
                            day,
                            "length",
                            distances.of(relative.length().get()))
                    : language.say(ValuePhrase.DUE, "day", day);
        }
        if (schedule instanceof Schedule.Triggered triggered) {
            return words.quoted(triggered.trigger());
        }
        return schedule instanceof Recurring recurring ? recurring(recurring) : language.say(ValuePhrase.ONGOING);
    }

    private String recurring(Recurring recurring) {
        List<String> parts = new ArrayList<>();
        parts.add(when(recurring));
        recurring.start().ifPresent(day -> parts.add(language.say(ValuePhrase.FROM, "day", day)));
        recurring.end().ifPresent(day -> parts.add(language.say(ValuePhrase.UNTIL, "day", day)));
        recurring.count().ifPresent(count -> parts.add(language.say(ValuePhrase.TIMES, "count", count)));
        recurring
                .length()
                .ifPresent(length -> parts.add(language.say(ValuePhrase.LASTING, "length", distances.of(length))));
        if (!recurring.exceptions().isEmpty()) {
            String days = joined(recurring.exceptions(), language::written);
            parts.add(language.say(ValuePhrase.EXCEPT, "days", days));
        }
        return String.join(", ", parts);
    }

    private String when(Recurring recurring) {
        int interval = recurring.interval().orElse(1);
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Daily) {
            return every(ValuePhrase.DAILY, interval);
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            String days = joined(weekly.days(), day -> language.say(ValuePhrase.of(day)));
            return on(every(ValuePhrase.WEEKLY, interval), days);
        }
        if (rhythm instanceof Rhythm.Monthly monthly) {
            String when = every(ValuePhrase.MONTHLY, interval);
            if (monthly.day().isEmpty()) {
                return withMonthEnd(when, recurring.monthEnd());
            }
            int day = monthly.day().getAsInt();
            String onDay = language.say(ValuePhrase.ON_DAY_OF_MONTH, "rhythm", when, "day", day);
            return day <= SHORTEST_MONTH ? onDay : withMonthEnd(onDay, recurring.monthEnd());
        }
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            return language.say(
                    ValuePhrase.ON_THE_WEEKDAY,
                    "rhythm",
                    every(ValuePhrase.MONTHLY, interval),
                    "ordinal",
                    language.say(ConstantPhrase.of(named.ordinal())),
                    "ordinalId",
                    Wording.constant(named.ordinal()),
                    "weekday",
                    language.say(ValuePhrase.of(named.day())),
                    "weekdayId",
                    Wording.constant(named.day()));
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            String when = on(every(ValuePhrase.YEARLY, interval), joined(yearly.days(), this::day));
            return withMonthEnd(when, recurring.monthEnd());
        }
        return withMonthEnd(every(ValuePhrase.QUARTERLY, interval), recurring.monthEnd());
    }

    private String every(ValuePhrase rhythm, int interval) {
        return language.say(rhythm, "interval", interval);
    }

    private String on(String rhythm, String days) {
        return days.isEmpty() ? rhythm : language.say(ValuePhrase.ON_DAYS, "rhythm", rhythm, "days", days);
    }

    private static <T> String joined(Collection<T> values, Function<? super T, String> words) {
        return String.join(", ", values.stream().map(words).toList());
    }

    private String withMonthEnd(String when, MonthEnd policy) {
        return switch (policy) {
            case OR_LAST_DAY -> language.say(ValuePhrase.OR_LAST_DAY, "when", when);
            case OR_FIRST_OF_NEXT_MONTH -> language.say(ValuePhrase.OR_FIRST_OF_NEXT_MONTH, "when", when);
            case OR_SKIP -> language.say(ValuePhrase.OR_SKIP, "when", when);
            case UNSTATED -> when;
        };
    }

    /** Returns "4 July". */
    private String day(MonthDay day) {
        return language.say(
                ValuePhrase.DAY_OF_YEAR,
                "day",
                day.getDayOfMonth(),
                "month",
                language.say(ValuePhrase.of(day.getMonth())));
    }
}
