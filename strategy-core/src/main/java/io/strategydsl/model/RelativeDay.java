package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day that a plan states by its distance from a {@link Milestone}, or from the first or last day of its timeframe:
 * "four weeks before the launch", "in week 2". {@link StrategyIndex#day(RelativeDay)} says which day that is.
 */
public sealed interface RelativeDay {

    /**
     * Returns the day of a milestone.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @throws IllegalArgumentException if it cannot be an id
     */
    static RelativeDay at(String milestone) {
        return new FromMilestone(milestone, Period.ZERO);
    }

    /**
     * Returns the day so long after a milestone.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long after it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    static RelativeDay after(String milestone, Period period) {
        return new FromMilestone(
                milestone, Distances.notNegative(ValueChecks.of("relative day"), "distance", "period", period));
    }

    /**
     * Returns the day so long before a milestone.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param period how long before it; nothing of it is negative
     * @throws IllegalArgumentException if it cannot be an id, or the period is negative or longer than 1,000 years
     */
    static RelativeDay before(String milestone, Period period) {
        return new FromMilestone(
                milestone,
                Distances.notNegative(ValueChecks.of("relative day"), "distance", "period", period)
                        .negated());
    }

    /** Returns the id of the milestone from which it is counted; "start" for a week or month of the plan. */
    String milestone();

    /**
     * Returns the day by which something is done, where its milestone is on a day. Of a week or a month of the plan, that
     * is the last day.
     *
     * @param anchor the day of the milestone
     * @throws java.time.DateTimeException if there is no such day
     */
    LocalDate last(LocalDate anchor);

    /**
     * Returns the day on which something begins, where its milestone is on a day. Of a week or a month of the plan, that
     * is the first day; otherwise it is the same as {@link #last}.
     *
     * @param anchor the day of the milestone
     * @throws java.time.DateTimeException if there is no such day
     */
    default LocalDate first(LocalDate anchor) {
        return last(anchor);
    }

    /**
     * So long before or after a milestone, or on its day.
     *
     * @param milestone the id of a milestone, or "start" or "end" for the first or last day of the timeframe
     * @param distance how long after it; below zero before it
     */
    record FromMilestone(String milestone, Period distance) implements RelativeDay {

        /**
         * @throws IllegalArgumentException if it cannot be an id, or the distance is longer than 1,000 years or goes in
         *     both directions
         */
        public FromMilestone {
            Checks checks = ValueChecks.of("relative day");
            milestone = checks.id("milestone", milestone);
            distance = Distances.inOneDirection(checks, "distance", "distance", distance);
        }

        @Override
        public LocalDate last(LocalDate anchor) {
            return anchor.plus(distance);
        }
    }

    /**
     * A week of the plan. The first one begins with the timeframe, whatever day of the week that is, and each has seven
     * days. So each has one Monday: in the second week of a plan that begins on a Wednesday, it is the twelfth day.
     *
     * @param week the number of the week, from 1 on
     * @param weekday the day of the week, where it is stated
     */
    record InWeek(int week, Optional<DayOfWeek> weekday) implements RelativeDay {
        private static final int DAYS = 7;

        /**
         * @throws IllegalArgumentException if the number is not between 1 and 10,000
         */
        public InWeek {
            Checks checks = ValueChecks.of("relative day");
            week = checks.range("week", week, 1, 10_000);
            weekday = checks.present("weekday", weekday);
        }

        @Override
        public String milestone() {
            return Milestone.START;
        }

        @Override
        public LocalDate first(LocalDate anchor) {
            LocalDate first = anchor.plusWeeks(week - 1L);
            return weekday.isPresent() ? first.with(TemporalAdjusters.nextOrSame(weekday.get())) : first;
        }

        @Override
        public LocalDate last(LocalDate anchor) {
            LocalDate first = first(anchor);
            return weekday.isPresent() ? first : first.plusDays(DAYS - 1L);
        }
    }

    /**
     * A month of the plan. The first one begins with the timeframe, on whatever day of the month that is.
     *
     * @param month the number of the month, from 1 on
     */
    record InMonth(int month) implements RelativeDay {

        /**
         * @throws IllegalArgumentException if the number is not between 1 and 10,000
         */
        public InMonth {
            month = ValueChecks.of("relative day").range("month", month, 1, 10_000);
        }

        @Override
        public String milestone() {
            return Milestone.START;
        }

        @Override
        public LocalDate first(LocalDate anchor) {
            return anchor.plusMonths(month - 1L);
        }

        @Override
        public LocalDate last(LocalDate anchor) {
            return anchor.plusMonths(month).minusDays(1);
        }
    }
}
