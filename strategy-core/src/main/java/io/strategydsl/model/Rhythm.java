package io.strategydsl.model;

import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.Checks;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;

/** The days on which something comes back, apart from where it starts and ends. */
public sealed interface Rhythm {

    /** Returns the period in which it comes back: a week for a weekly rhythm. */
    Per per();

    /** Returns whether it names its days; otherwise it takes them from the day on which it starts. */
    boolean namesDays();

    /** Every day. */
    record Daily() implements Rhythm {

        @Override
        public Per per() {
            return Per.PER_DAY;
        }

        @Override
        public boolean namesDays() {
            return true;
        }
    }

    /**
     * Every week.
     *
     * @param days the days of the week, in order; empty for the day of the week on which it starts
     */
    record Weekly(Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            days = inOrder("weekly rhythm", days);
        }

        @Override
        public Per per() {
            return Per.PER_WEEK;
        }

        @Override
        public boolean namesDays() {
            return !days.isEmpty();
        }
    }

    /**
     * Every month.
     *
     * @param day the day of the month, from 1 to 31; empty for the day of the month on which it starts
     */
    record Monthly(OptionalInt day) implements Rhythm {

        /**
         * @throws IllegalArgumentException if the day is not between 1 and 31
         */
        public Monthly {
            Checks checks = ValueChecks.of("monthly rhythm");
            checks.present("day", day).ifPresent(stated -> checks.range("day", "day of the month", stated, 1, 31));
        }

        @Override
        public Per per() {
            return Per.PER_MONTH;
        }

        @Override
        public boolean namesDays() {
            return day.isPresent();
        }
    }

    /**
     * Every month, on a day of the week: the first Monday, the last Friday.
     *
     * @param ordinal which of these days of the week in the month
     * @param day the day of the week
     */
    record MonthlyByWeekday(Ordinal ordinal, DayOfWeek day) implements Rhythm {

        public MonthlyByWeekday {
            Checks checks = ValueChecks.of("monthly rhythm");
            checks.present("ordinal", ordinal);
            checks.present("day of the week", day);
        }

        @Override
        public Per per() {
            return Per.PER_MONTH;
        }

        @Override
        public boolean namesDays() {
            return true;
        }
    }

    /** Every third month, on the day of the month on which it starts. */
    record Quarterly() implements Rhythm {

        @Override
        public Per per() {
            return Per.PER_QUARTER;
        }

        @Override
        public boolean namesDays() {
            return false;
        }
    }

    /**
     * Every year.
     *
     * @param days the days of the year, in order; empty for the day of the year on which it starts
     */
    record Yearly(Set<MonthDay> days) implements Rhythm {

        public Yearly {
            days = inOrder("yearly rhythm", days);
        }

        @Override
        public Per per() {
            return Per.PER_YEAR;
        }

        @Override
        public boolean namesDays() {
            return !days.isEmpty();
        }
    }

    private static <T extends Comparable<? super T>> SortedSet<T> inOrder(String type, Set<T> days) {
        Checks checks = ValueChecks.of(type);
        return ImmutableSortedSet.copyOf(checks.<T>allPresent("days", days));
    }
}
