package io.strategydsl.planning.days;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;

/**
 * The period in which something is due: a single day if the plan states it, or else any day of a week, month, quarter
 * or year.
 *
 * @param first the first day
 * @param last the last day, by which it has to be done
 */
public record DuePeriod(LocalDate first, LocalDate last) {

    /**
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DuePeriod {
        Checks checks = Checks.of("due period");
        checks.present("first day", first);
        checks.present("last day", last);
        checks.daysInOrder("first day", first, "last day", last);
    }

    static DuePeriod of(LocalDate day) {
        return new DuePeriod(day, day);
    }

    /** Returns whether this is a single day. */
    public boolean isOneDay() {
        return first.equals(last);
    }
}
