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

    /**
     * Every week.
     *
     * @param days the days of the week, in order; empty for the day of the week on which it starts
     */
    record Weekly(Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            days = inOrder("weekly rhythm", days);
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
            Checks checks = Checks.of("monthly rhythm");
            checks.present("day", day).ifPresent(stated -> checks.range("day of the month", stated, 1, 31));
        }
    }

    /** Every third month, on the day of the month on which it starts. */
    record Quarterly() implements Rhythm {}

    /**
     * Every year.
     *
     * @param days the days of the year, in order; empty for the day of the year on which it starts
     */
    record Yearly(Set<MonthDay> days) implements Rhythm {

        public Yearly {
            days = inOrder("yearly rhythm", days);
        }
    }

    private static <T extends Comparable<? super T>> SortedSet<T> inOrder(String type, Set<T> days) {
        Checks checks = Checks.of(type);
        return ImmutableSortedSet.copyOf(checks.<T>allPresent("days", days));
    }
}
