package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.stream.Stream;

/** When something happens: once, again and again, when something else happens, or all the time. */
public sealed interface Schedule permits Schedule.Once, Recurring, Schedule.Triggered, Schedule.Ongoing {

    /**
     * Returns the schedule of what happens once, on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    static Once once(LocalDate day) {
        return new Once(day);
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
     * Returns this schedule as it stands in a plan that starts on a day: a recurrence without a start gets this one;
     * everything else stays as it is.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the recurrence ends before that day
     */
    default Schedule anchoredAt(LocalDate day) {
        Checks.of("schedule").day("start", day);
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
     * Returns the days on which this falls between two days, both included, in order. A triggered or ongoing
     * schedule has none.
     *
     * @throws IllegalArgumentException if a year is not between 1 and 9999
     * @throws IllegalStateException if this is a recurrence without a start; see {@link #anchoredAt(LocalDate)}
     */
    Stream<LocalDate> occurrences(LocalDate first, LocalDate last);

    /**
     * Once, on a day.
     *
     * @param day the day
     */
    record Once(LocalDate day) implements Schedule {

        /**
         * @throws IllegalArgumentException if its year is not between 1 and 9999
         */
        public Once {
            day = Checks.of("schedule").day("day", day);
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = Checks.of("schedule");
            boolean before = day.isBefore(checks.day("first day", first));
            boolean after = day.isAfter(checks.day("last day", last));
            return before || after ? Stream.empty() : Stream.of(day);
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
            trigger = Checks.of("schedule").words("trigger", trigger);
        }

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = Checks.of("schedule");
            checks.day("first day", first);
            checks.day("last day", last);
            return Stream.empty();
        }
    }

    /** All the time. */
    record Ongoing() implements Schedule {
        private static final Ongoing ONGOING = new Ongoing();

        @Override
        public Stream<LocalDate> occurrences(LocalDate first, LocalDate last) {
            Checks checks = Checks.of("schedule");
            checks.day("first day", first);
            checks.day("last day", last);
            return Stream.empty();
        }
    }
}
