package io.strategydsl.planning.days;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What one time of a tactic or a post asks of each of its owners: its hours, shared in equal parts by the days that it fills
 * and by its owners.
 *
 * @param hours how many hours the whole of it takes
 * @param time from when to when
 * @param owners how many share it, at least 1
 */
public record EffortShare(BigDecimal hours, DuePeriod time, int owners) {
    /** Hours of a share are rounded down to so many decimals, so that shares never add up to more than the whole. */
    public static final int DECIMALS = 9;

    /**
     * @throws IllegalArgumentException if the hours are negative, or nobody shares them
     */
    public EffortShare {
        Checks checks = Checks.of("effort");
        hours = checks.notNegative("hours", hours);
        time = checks.present("time", time);
        owners = checks.range("number of owners", owners, 1, Integer.MAX_VALUE);
    }

    /**
     * Returns how many hours it asks of each owner on the days between two days, both included; 0 if it fills none of
     * them.
     */
    public BigDecimal between(LocalDate first, LocalDate last) {
        LocalDate from = first.isAfter(time.first()) ? first : time.first();
        LocalDate until = last.isBefore(time.last()) ? last : time.last();
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days <= 0) {
            return BigDecimal.ZERO;
        }
        long all = ChronoUnit.DAYS.between(time.first(), time.last()) + 1;
        BigDecimal parts = BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(owners));
        return hours.multiply(BigDecimal.valueOf(days)).divide(parts, DECIMALS, RoundingMode.DOWN);
    }
}
