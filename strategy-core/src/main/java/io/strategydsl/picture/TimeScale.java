package io.strategydsl.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days are between two edges.
 *
 * @param first the first day, which begins at the left edge
 * @param last the last day, which ends at the right edge
 * @param left the left edge
 * @param right the right edge
 */
record TimeScale(LocalDate first, LocalDate last, double left, double right) {

    /** Returns where a day begins; where the day before it ends. */
    double start(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * dayWidth();
    }

    double end(LocalDate day) {
        return start(day) + dayWidth();
    }

    double middle(LocalDate day) {
        return start(day) + dayWidth() / 2;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    double dayWidth() {
        return (right - left) / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    double width() {
        return right - left;
    }

    /** Returns the first day that begins no less than so far behind another. */
    LocalDate after(LocalDate day, double distance) {
        return day.plusDays((long) Math.ceil(distance / dayWidth()));
    }
}
