package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something happens: once, on a day that is stated or counted from a milestone, again and again, when something else
 * happens, or all the time.
 */
public sealed interface Schedule
        permits Schedule.Once, Schedule.Relative, Recurring, Schedule.Triggered, Schedule.Ongoing {

    /**
     * Returns the schedule of what happens once, on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    static Once once(LocalDate day) {
        return new Once(day);
    }

    /** Returns the schedule of what happens once, on a day that is counted from a milestone. */
    static Relative relative(RelativeDay day) {
        return new Relative(day);
    }

    /**
     * Returns the schedule of what happens each time something else does.
     *
     * @param trigger what, such as "after each project"
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    static Triggered whenever(String trigger) {
        return new Triggered(trigger);
    }

    /** Returns the schedule of what goes on all the time, on no day in particular. */
    static Ongoing ongoing() {
        return Ongoing.ONGOING;
    }

    /**
     * Returns how long it lasts each time, where that is stated; otherwise it is over on the day on which it begins. What
     * falls on no day has no length.
     */
    default Optional<Period> length() {
        return Optional.empty();
    }

    /**
     * Returns the same, lasting so long: from its day on, which is the first of its days, until the last, on which it is
     * due. What lasts two weeks from 1 March on is due on 14 March.
     *
     * @param length a day or more
     * @throws IllegalArgumentException if the length is less than a day or longer than 1,000 years, or this schedule falls
     *     on no day
     * @throws IllegalStateException if its length was already set
     */
    Schedule lasting(Period length);

    /**
     * Returns the last of the days of what begins on this day: the day itself where no length is stated.
     *
     * @param first a day on which it begins
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    default LocalDate lastDay(LocalDate first) {
        LocalDate day = ValueChecks.of("schedule").day("day", "first day", first);
        Optional<Period> length = length();
        return length.isPresent() ? Distances.lastDay(day, length.get()) : day;
    }

    /**
     * Returns this schedule as it stands in a plan that starts on a day: a recurrence without a start gets this one;
     * everything else stays as it is.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the recurrence ends before that day
     */
    default Schedule anchoredAt(LocalDate day) {
        ValueChecks.of("schedule").day("day", "start", day);
        return this;
    }

    /**
     * Returns whether the days on which this falls are stated. They are not if they depend on a start that is not stated:
     * every week without a day of the week, every second Monday, the next six Mondays. The days of such a recurrence are
     * only a proposal. A triggered or ongoing schedule falls on no day, so it has no unstated ones.
     */
    default boolean hasStatedDays() {
        return true;
    }

    /**
     * Returns the days on which this falls between two days, both included, in order; where it lasts, those on which it
     * begins. A triggered or ongoing schedule has none.
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     * @throws IllegalStateException if this is a recurrence without a start, see {@link #anchoredAt(LocalDate)}; or counted
     *     from a milestone, see {@link StrategyIndex#schedule(Schedule)}
     */
    Stream<LocalDate> occurrences(LocalDate first, LocalDate last);

    /**
     * Once, on a day.
     *
     * @param day the day; the first one, where it lasts
     * @param length how long it lasts, where that is stated
     */
    record Once(LocalDate day, Optional<Period> length) implements Schedule {

        /**
         * @throws IllegalArgumentException if its year is not between 1 and 9999, or the length is less than a day or longer
         *     than 1,000 years
         */
        public Once {
            Checks checks = ValueChecks.of("schedule");
            day = checks.day("day", day);
            if (checks.present("length", length).isPresent()) {
                length = Optional.of(Distances.length(checks, length.get()));
            }
        }

        /**
         * Creates one that is over on its day.
         *
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Once(LocalDate day) {
            this(day, Optional.empty());
        }

        @Override
        public Once lasting(Period length) {
            RecurringChecks.lengthUnset(this.length);
            return new Once(day, Optional.of(RecurringChecks.CHECKS.present("length", length)));
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = ValueChecks.of("schedule");
            boolean before = day.isBefore(checks.day("day", "first day", first));
            boolean after = day.isAfter(checks.day("day", "last day", last));
            return before || after ? Stream.empty() : Stream.of(day);
        }
    }

    /**
     * Once, on a day that is counted from a milestone.
     *
     * @param day the day
     * @param length how long it lasts, where that is stated
     */
    record Relative(RelativeDay day, Optional<Period> length) implements Schedule {

        /**
         * @throws IllegalArgumentException if the length is less than a day or longer than 1,000 years
         */
        public Relative {
            Checks checks = ValueChecks.of("schedule");
            day = checks.present("day", day);
            length = checks.present("length", length).map(stated -> Distances.length(checks, stated));
        }

        /** Creates one that is over on its day. */
        public Relative(RelativeDay day) {
            this(day, Optional.empty());
        }

        @Override
        public Relative lasting(Period length) {
            RecurringChecks.lengthUnset(this.length);
            return new Relative(day, Optional.of(RecurringChecks.CHECKS.present("length", length)));
        }

        /** Returns the day by which it is due, where it has no length, or else on which it begins. */
        LocalDate begins(LocalDate milestone) {
            return length.isPresent() ? day.first(milestone) : day.last(milestone);
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = ValueChecks.of("schedule");
            checks.day("day", "first day", first);
            checks.day("day", "last day", last);
            throw new IllegalStateException("schedule: a day that is counted from milestone '" + day.milestone()
                    + "' is known only in a plan; ask StrategyIndex.schedule(...) for the schedule with its day");
        }
    }

    /**
     * Each time something else happens.
     *
     * @param trigger what happens
     */
    record Triggered(String trigger) implements Schedule {

        /**
         * @throws IllegalArgumentException if it is blank or has characters that it cannot have
         */
        public Triggered {
            trigger = ValueChecks.of("schedule").words("trigger", trigger);
        }

        @Override
        public Schedule lasting(Period length) {
            throw RecurringChecks.noDayToLastFrom(length);
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = ValueChecks.of("schedule");
            checks.day("day", "first day", first);
            checks.day("day", "last day", last);
            return Stream.empty();
        }
    }

    /** All the time. */
    record Ongoing() implements Schedule {
        private static final Ongoing ONGOING = new Ongoing();

        @Override
        public Schedule lasting(Period length) {
            throw RecurringChecks.noDayToLastFrom(length);
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = ValueChecks.of("schedule");
            checks.day("day", "first day", first);
            checks.day("day", "last day", last);
            return Stream.empty();
        }
    }
}
