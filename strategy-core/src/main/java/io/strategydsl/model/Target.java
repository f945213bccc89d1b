package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a metric should get to, in one of the forms in which plans say it. {@link StrategyIndex#targets(Metric)} gives
 * targets that are counted from a milestone the day that they have in the plan, so that whoever asks it meets them only
 * while they have none.
 */
public sealed interface Target {

    /** Returns the day that is counted from a milestone, where the target has one. */
    default Optional<RelativeDay> relativeDay() {
        return Optional.empty();
    }

    /**
     * A value to be reached by a day: 14,000 by 31 March.
     *
     * @param value the number; zero and below are numbers like any other
     * @param day the last day on which it counts
     */
    record ValueBy(BigDecimal value, LocalDate day) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long or the year is not between 1 and 9999
         */
        public ValueBy {
            Checks checks = ValueChecks.of("target");
            value = checks.number("value", value);
            day = checks.day("day", day);
        }
    }

    /**
     * A value to be reached, with no day stated: 500.
     *
     * @param value the number; zero and below are numbers like any other
     */
    record Value(BigDecimal value) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public Value {
            value = ValueChecks.of("target").number("value", value);
        }
    }

    /**
     * A level to keep, on the good side of it: answers within 4 hours, a rate of at least 95 %.
     *
     * @param value the number; zero and below are numbers like any other
     */
    record Level(BigDecimal value) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public Level {
            value = ValueChecks.of("target").number("value", value);
        }
    }

    /**
     * A value to be reached in each period: 2,000 a month, 100 per event.
     *
     * @param value the number; zero and below are numbers like any other
     * @param per the period
     */
    record ValueEach(BigDecimal value, Per per) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public ValueEach {
            Checks checks = ValueChecks.of("target");
            value = checks.number("value", value);
            per = checks.present("per", per);
        }
    }

    /**
     * Growth in each period: 20 % a quarter.
     *
     * @param percent how much of the value before, in percent; below zero to fall
     * @param per the period
     */
    record GrowthEach(BigDecimal percent, Per per) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public GrowthEach {
            Checks checks = ValueChecks.of("target");
            percent = checks.number("percent", percent);
            per = checks.present("per", per);
        }
    }

    /**
     * A change by a day: two new groups by the end of the third quarter.
     *
     * @param change how much more than at the start; below zero to fall
     * @param day the last day on which it counts
     */
    record ChangeBy(BigDecimal change, LocalDate day) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long or the year is not between 1 and 9999
         */
        public ChangeBy {
            Checks checks = ValueChecks.of("target");
            change = checks.number("change", change);
            day = checks.day("day", day);
        }
    }

    /**
     * A value to be reached by a day that is counted from a milestone: 500 at the launch.
     *
     * @param value the number; zero and below are numbers like any other
     * @param day the last day on which it counts
     */
    record ValueAt(BigDecimal value, RelativeDay day) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public ValueAt {
            Checks checks = ValueChecks.of("target");
            value = checks.number("value", value);
            day = checks.present("day", day);
        }

        @Override
        public Optional<RelativeDay> relativeDay() {
            return Optional.of(day);
        }
    }

    /**
     * A change by a day that is counted from a milestone: two new groups by four weeks after the launch.
     *
     * @param change how much more than at the start; below zero to fall
     * @param day the last day on which it counts
     */
    record ChangeAt(BigDecimal change, RelativeDay day) implements Target {

        /**
         * @throws IllegalArgumentException if the number is too long
         */
        public ChangeAt {
            Checks checks = ValueChecks.of("target");
            change = checks.number("change", change);
            day = checks.present("day", day);
        }

        @Override
        public Optional<RelativeDay> relativeDay() {
            return Optional.of(day);
        }
    }

    /**
     * Not decided yet, for a day that is counted from a milestone.
     *
     * @param words what the plan says instead, such as "to be set after the first quarter"
     * @param day the last day on which it is to count
     */
    record UndecidedAt(String words, RelativeDay day) implements Target {

        /**
         * @throws IllegalArgumentException if the words are blank or have characters that they cannot have
         */
        public UndecidedAt {
            Checks checks = ValueChecks.of("target");
            words = checks.words("words", words);
            day = checks.present("day", day);
        }

        @Override
        public Optional<RelativeDay> relativeDay() {
            return Optional.of(day);
        }
    }

    /**
     * Not decided yet.
     *
     * @param words what the plan says instead, such as "to be set after the first quarter"
     * @param day the last day on which it is to count, where that is decided
     */
    record Undecided(String words, Optional<LocalDate> day) implements Target {

        /**
         * @throws IllegalArgumentException if the words are blank or have characters that they cannot have, or the year is
         *     not between 1 and 9999
         */
        public Undecided {
            Checks checks = ValueChecks.of("target");
            words = checks.words("words", words);
            day = checks.present("day", day).map(stated -> checks.day("day", stated));
        }

        /**
         * Makes one whose day is not decided either.
         *
         * @throws IllegalArgumentException if the words are blank or have characters that they cannot have
         */
        public Undecided(String words) {
            this(words, Optional.empty());
        }
    }
}
