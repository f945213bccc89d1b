package io.strategydsl.planning.days;

import io.strategydsl.model.Per;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Whole periods that follow one another, all counted from the same first day, so that month-ends do not drift.
 *
 * @param start the day from which they are counted
 * @param first whether that day is the first of the first period, as the first day of a plan is; otherwise it is the
 *     day from which on the first period runs, as the day of a measurement is
 * @param per how long each of them is; not each event, which has no length
 */
public record Periods(LocalDate start, boolean first, Per per) {
    private static final int MONTHS_OF_QUARTER = 3;

    /** Creates periods that follow one another. */
    public Periods {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(per, "per");
    }

    /** Returns the day that lies so many periods after this one; none for events, since their days are unknown. */
    public static Optional<LocalDate> after(LocalDate day, long count, Per per) {
        return switch (per) {
            case PER_DAY -> Optional.of(day.plusDays(count));
            case PER_WEEK -> Optional.of(day.plusWeeks(count));
            case PER_MONTH -> Optional.of(day.plusMonths(count));
            case PER_QUARTER -> Optional.of(day.plusMonths(count * MONTHS_OF_QUARTER));
            case PER_YEAR -> Optional.of(day.plusYears(count));
            case PER_EVENT -> Optional.empty();
        };
    }

    /**
     * Returns the last day of the period with this number, counted from 1; for number 0, the day on which the first one
     * begins.
     */
    public LocalDate end(long number) {
        LocalDate after = after(start, number, per).orElseThrow();
        return first ? after.minusDays(1) : after;
    }

    /** Returns the number of the period in which the day lies; 1 for all days before. */
    public long numberOf(LocalDate day) {
        long number = Math.max(1, whole(day));
        while (end(number).isBefore(day)) {
            number++;
        }
        return number;
    }

    // Never too many, since the end of a month that is shorter than the first one comes early.
    private long whole(LocalDate day) {
        return switch (per) {
            case PER_DAY, PER_EVENT -> ChronoUnit.DAYS.between(start, day);
            case PER_WEEK -> ChronoUnit.WEEKS.between(start, day);
            case PER_MONTH -> ChronoUnit.MONTHS.between(start, day);
            case PER_QUARTER -> ChronoUnit.MONTHS.between(start, day) / MONTHS_OF_QUARTER;
            case PER_YEAR -> ChronoUnit.YEARS.between(start, day);
        };
    }
}
