package io.strategydsl.model;

import com.google.common.collect.ImmutableSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.internal.ValueStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Again and again: a rhythm, how many periods lie between two rounds, and from when, until when or how often.
 *
 * <p>Days are computed from the start and never one from the other, so that a month-end does not drift: monthly from 30
 * January falls on 28 February and then on 30 March.
 *
 * <pre>{@code
 * Recurring.monthlyOn(30, MonthEnd.OR_LAST_DAY).from(LocalDate.of(2017, 3, 30)).times(6)
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface Recurring extends Schedule permits ImmutableRecurring {

    /** Returns a recurrence every day. */
    static Recurring daily() {
        return of(new Rhythm.Daily());
    }

    /** Returns a recurrence every week, on the day of the week on which it starts. */
    static Recurring weekly() {
        return of(new Rhythm.Weekly(Set.of()));
    }

    /**
     * Returns a recurrence every week on these days.
     *
     * @throws IllegalArgumentException if there is no day
     */
    static Recurring weeklyOn(DayOfWeek... days) {
        Checks checks = ValueChecks.of("weekly rhythm");
        if (checks.present("days", days).length == 0) {
            throw checks.refused(RefusalCode.BLANK, "days", "", "it has no days; name at least one, or call weekly()");
        }
        return of(new Rhythm.Weekly(ImmutableSet.copyOf(checks.<DayOfWeek>allPresent("days", Arrays.asList(days)))));
    }

    /** Returns a recurrence every month, on the day of the month on which it starts. */
    static Recurring monthly() {
        return of(new Rhythm.Monthly(OptionalInt.empty()));
    }

    /**
     * Returns a recurrence every month on this day. From 29 on, say what happens in the months that lack it: {@link
     * #monthlyOn(int, MonthEnd)}.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    static Recurring monthlyOn(int day) {
        return of(new Rhythm.Monthly(OptionalInt.of(day)));
    }

    /**
     * Returns a recurrence every month on this day, with a word on the months that lack it.
     *
     * @throws IllegalArgumentException if the day is not between 1 and 31
     */
    static Recurring monthlyOn(int day, MonthEnd monthEnd) {
        return monthlyOn(day).atMonthEnd(monthEnd);
    }

    /** Returns a recurrence every month on a day of the week, as on the first Monday or the last Friday. */
    static Recurring monthlyOn(Ordinal ordinal, DayOfWeek day) {
        return of(new Rhythm.MonthlyByWeekday(ordinal, day));
    }

    /** Returns a recurrence every third month, on the day of the month on which it starts. */
    static Recurring quarterly() {
        return of(new Rhythm.Quarterly());
    }

    /** Returns a recurrence every year, on the day of the year on which it starts. */
    static Recurring yearly() {
        return of(new Rhythm.Yearly(Set.of()));
    }

    /**
     * Returns a recurrence every year on these days.
     *
     * @throws IllegalArgumentException if there is no day
     */
    static Recurring yearlyOn(MonthDay... days) {
        Checks checks = ValueChecks.of("yearly rhythm");
        if (checks.present("days", days).length == 0) {
            throw checks.refused(RefusalCode.BLANK, "days", "", "it has no days; name at least one, or call yearly()");
        }
        return of(new Rhythm.Yearly(ImmutableSet.copyOf(checks.<MonthDay>allPresent("days", Arrays.asList(days)))));
    }

    /** Returns a recurrence in a rhythm, without an end. */
    static Recurring of(Rhythm rhythm) {
        return ImmutableRecurring.builder()
                .rhythm(RecurringChecks.CHECKS.present("rhythm", rhythm))
                .monthEnd(MonthEnd.UNSTATED)
                .build();
    }

    /** Returns the days on which it comes back. */
    Rhythm rhythm();

    /** Returns what it does in a month that lacks its day. */
    MonthEnd monthEnd();

    /** Returns how many periods lie between two rounds: 2 for every second week; 1 if nothing is stated. */
    OptionalInt interval();

    /** Returns the day from which on it holds. */
    Optional<LocalDate> start();

    /** Returns the last day on which it can fall. */
    Optional<LocalDate> end();

    /** Returns how often it takes place at most. */
    OptionalInt count();

    @Override
    Optional<Period> length();

    /** Returns the days on which it does not take place, although they are days of its rhythm. */
    @Value.NaturalOrder
    SortedSet<LocalDate> exceptions();

    @Override
    default boolean hasStatedDays() {
        return start().isPresent() || (rhythm().namesDays() && interval().orElse(1) == 1 && count().isEmpty());
    }

    /**
     * Returns the same, every so many periods: {@code weeklyOn(MONDAY).every(2)} is every second Monday.
     *
     * @throws IllegalArgumentException if it is not between 1 and 1,000
     * @throws IllegalStateException if it was already set
     */
    default Recurring every(int periods) {
        RecurringChecks.unset("every", interval().stream().boxed().findFirst());
        RecurringChecks.CHECKS.range("interval", "every", periods, 1, 1000);
        return ImmutableRecurring.builder().from(this).interval(periods).build();
    }

    /**
     * Returns the same, from a day on.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999, or it is after the end
     * @throws IllegalStateException if it was already set
     */
    default Recurring from(LocalDate day) {
        RecurringChecks.unset("from", start());
        RecurringChecks.CHECKS.day("start", "from", day);
        return RecurringChecks.inOrder(
                ImmutableRecurring.builder().from(this).start(day).build());
    }

    /**
     * Returns the same, until a day at the latest.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999, or it is before the start
     * @throws IllegalStateException if it was already set
     */
    default Recurring until(LocalDate day) {
        RecurringChecks.unset("until", end());
        RecurringChecks.CHECKS.day("end", "until", day);
        return RecurringChecks.inOrder(
                ImmutableRecurring.builder().from(this).end(day).build());
    }

    /**
     * Returns the same, so many times at most; if it has an end as well, whichever comes first.
     *
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     * @throws IllegalStateException if it was already set
     */
    default Recurring times(int count) {
        RecurringChecks.unset("times", count().stream().boxed().findFirst());
        RecurringChecks.CHECKS.range("count", "times", count, 1, 10_000);
        return ImmutableRecurring.builder().from(this).count(count).build();
    }

    /**
     * Returns the same, lasting so long each time: {@code weeklyOn(MONDAY).lasting(days(3))} is on Monday, Tuesday and
     * Wednesday, and due on Wednesday.
     *
     * @throws IllegalArgumentException if the length is less than a day or longer than 1,000 years
     * @throws IllegalStateException if it was already set
     */
    @Override
    default Recurring lasting(Period length) {
        RecurringChecks.lengthUnset(length());
        return ImmutableRecurring.builder()
                .from(this)
                .length(Distances.length(RecurringChecks.CHECKS, length))
                .build();
    }

    /**
     * Returns the same, but not on these days: {@code weeklyOn(MONDAY).except(LocalDate.of(2017, 12, 25))}. Each call
     * adds days. What {@link #times} counts does not change: a day that is left out is one of them, and none follows at
     * the end in its place.
     *
     * @param days days to leave out; it does not matter whether it would fall on them
     * @throws IllegalArgumentException if the year of a day is not between 1 and 9999
     */
    default Recurring except(LocalDate... days) {
        return except(Arrays.asList(RecurringChecks.CHECKS.present("exceptions", days)));
    }

    /**
     * Returns the same, but not on these days, which are added to those left out before.
     *
     * @param days days to leave out; it does not matter whether it would fall on them
     * @throws IllegalArgumentException if the year of a day is not between 1 and 9999
     */
    default Recurring except(Iterable<LocalDate> days) {
        ImmutableRecurring.Builder copy = ImmutableRecurring.builder().from(this);
        for (LocalDate day : RecurringChecks.CHECKS.present("exceptions", days)) {
            copy.addExceptions(RecurringChecks.CHECKS.day("exceptions", "exception", day));
        }
        return copy.build();
    }

    /**
     * Returns the same, with a word on the months that lack its day.
     *
     * @throws IllegalStateException if it was already set
     */
    default Recurring atMonthEnd(MonthEnd policy) {
        RecurringChecks.CHECKS.present("month-end policy", policy);
        RecurringChecks.unset(
                "month-end policy",
                switch (monthEnd()) {
                    case OR_LAST_DAY -> Optional.of("take the last day of short months");
                    case OR_FIRST_OF_NEXT_MONTH -> Optional.of("take the first day after short months");
                    case OR_SKIP -> Optional.of("skip short months");
                    case UNSTATED -> Optional.empty();
                });
        return ImmutableRecurring.builder().from(this).monthEnd(policy).build();
    }

    @Override
    default Recurring anchoredAt(LocalDate day) {
        RecurringChecks.CHECKS.day("start", day);
        return start().isPresent() ? this : from(day);
    }

    @Override
    default Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
        RecurringChecks.CHECKS.day("start", "first day", first);
        RecurringChecks.CHECKS.day("end", "last day", last);
        LocalDate anchor = start().orElseThrow(() ->
                new IllegalStateException("schedule: a recurrence without a start has no first day to count from;"
                        + " call from(day), or anchoredAt(day) with the first day of the plan"));
        return new Occurrences(this, anchor).between(first, last);
    }
}
