package io.strategydsl.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days of a recurrence, each computed from its anchor: round n is n intervals after the period in which the anchor
 * lies, so that no day depends on the one before it.
 */
final class Occurrences {
    private final Recurring recurring;
    private final LocalDate anchor;
    private final int interval;

    Occurrences(Recurring recurring, LocalDate anchor) {
        this.recurring = recurring;
        this.anchor = anchor;
        this.interval = recurring.interval().orElse(1);
    }

    Stream<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate end = recurring.end().filter(last::isAfter).orElse(last);
        if (end.isBefore(anchor) || end.isBefore(first)) {
            return Stream.empty();
        }
        // A count has to be counted from the start; without one, the rounds before the first day need not be made.
        boolean counted = recurring.count().isPresent();
        // The first of a month can belong to the month before, which lacks the day.
        long firstRound = counted || !first.isAfter(anchor) ? 0 : roundsUntil(first.minusDays(1));
        Stream<LocalDate> days = LongStream.rangeClosed(firstRound, roundsUntil(end))
                .boxed()
                .flatMap(this::round)
                .filter(day -> !day.isBefore(anchor));
        Stream<LocalDate> limited = counted ? days.limit(recurring.count().getAsInt()) : days;
        return limited.filter(day -> !day.isBefore(first))
                .takeWhile(day -> !day.isAfter(end))
                .filter(day -> !recurring.exceptions().contains(day));
    }

    private long roundsUntil(LocalDate day) {
        return switch (recurring.rhythm().per()) {
            case PER_DAY, PER_EVENT -> ChronoUnit.DAYS.between(anchor, day) / interval;
            case PER_WEEK -> ChronoUnit.WEEKS.between(monday(anchor), monday(day)) / interval;
            case PER_MONTH, PER_QUARTER ->
                ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(day)) / months();
            case PER_YEAR -> ((long) day.getYear() - anchor.getYear()) / interval;
        };
    }

    private Stream<LocalDate> round(long round) {
        Rhythm rhythm = recurring.rhythm();
        if (rhythm instanceof Rhythm.Daily) {
            return Stream.of(anchor.plusDays(round * interval));
        }
        if (rhythm instanceof Rhythm.Weekly weekly) {
            LocalDate monday = monday(anchor).plusWeeks(round * interval);
            Set<DayOfWeek> days = weekly.days().isEmpty() ? Set.of(anchor.getDayOfWeek()) : weekly.days();
            return days.stream().map(day -> monday.with(TemporalAdjusters.nextOrSame(day)));
        }
        if (rhythm instanceof Rhythm.Yearly yearly) {
            Year year = Year.from(anchor).plusYears(round * interval);
            Set<MonthDay> days = yearly.days().isEmpty() ? Set.of(MonthDay.from(anchor)) : yearly.days();
            // Where 29 February falls on the day before or after, that may be one of the days already.
            return days.stream().flatMap(day -> inYear(year, day)).distinct();
        }
        YearMonth month = YearMonth.from(anchor).plusMonths(round * months());
        if (rhythm instanceof Rhythm.MonthlyByWeekday named) {
            return Stream.of(month.atDay(1).with(the(named.ordinal(), named.day())));
        }
        int day = rhythm instanceof Rhythm.Monthly monthly
                ? monthly.day().orElse(anchor.getDayOfMonth())
                : anchor.getDayOfMonth();
        return inMonth(month, day);
    }

    private int months() {
        return recurring.rhythm() instanceof Rhythm.Quarterly ? 3 * interval : interval;
    }

    private Stream<LocalDate> inMonth(YearMonth month, int day) {
        if (month.isBefore(YearMonth.from(anchor))) {
            // A year can have months before the start. What stands in for a day of theirs can come after it.
            return Stream.empty();
        }
        if (month.isValidDay(day)) {
            return Stream.of(month.atDay(day));
        }
        return switch (recurring.monthEnd()) {
            case OR_SKIP -> Stream.empty();
            case OR_FIRST_OF_NEXT_MONTH -> Stream.of(month.plusMonths(1).atDay(1));
            case OR_LAST_DAY, UNSTATED -> Stream.of(month.atEndOfMonth());
        };
    }

    private static TemporalAdjuster the(Ordinal ordinal, DayOfWeek day) {
        return switch (ordinal) {
            case FIRST -> TemporalAdjusters.dayOfWeekInMonth(1, day);
            case SECOND -> TemporalAdjusters.dayOfWeekInMonth(2, day);
            case THIRD -> TemporalAdjusters.dayOfWeekInMonth(3, day);
            case FOURTH -> TemporalAdjusters.dayOfWeekInMonth(4, day);
            case LAST -> TemporalAdjusters.lastInMonth(day);
        };
    }

    private Stream<LocalDate> inYear(Year year, MonthDay day) {
        return inMonth(year.atMonth(day.getMonth()), day.getDayOfMonth());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
