package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a metric is measured with: how much of it a value has made, and how much is due on a day. Both are shares, so that
 * they hold for metrics that rise or fall, from zero and below zero too.
 */
sealed interface Course permits StraightLine, Level, Limit {

    // So many that the smallest step of the longest way is not lost. Always rounded towards the lower number, so that
    // rounding moves what was made and what was due by the same rule and equal shares stay equal.
    int DECIMALS = 30;

    /** As many as a number of a plan can have. */
    int DECIMALS_OF_VALUES = 9;

    /** The share that a value has made: 1 at the target, below 0 on the wrong side of the start. */
    BigDecimal made(BigDecimal value);

    /** The share that is due on the day, from 0 to 1. */
    BigDecimal due(LocalDate day);

    /** The value that is expected on the day, to nine decimals. */
    BigDecimal expected(LocalDate day);

    /** How what was made stands to what was due. */
    default Verdict verdict(BigDecimal made, BigDecimal due, int tolerance) {
        BigDecimal lead = made.subtract(due);
        BigDecimal margin = BigDecimal.valueOf(tolerance, 2);
        if (lead.compareTo(margin) > 0) {
            return Verdict.AHEAD;
        }
        return lead.compareTo(margin.negate()) < 0 ? Verdict.BEHIND : Verdict.ON_TRACK;
    }

    /** From where to where, and by when; empty where no day is the last one. */
    default Optional<Way> way() {
        return Optional.empty();
    }

    /** The level that is only to be kept; empty where there is something to gain. */
    default Optional<BigDecimal> limit() {
        return Optional.empty();
    }

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.FLOOR);
    }

    /** As the numbers of a plan are written: without zeros at the end. */
    static BigDecimal value(BigDecimal number) {
        BigDecimal shortest =
                number.setScale(DECIMALS_OF_VALUES, RoundingMode.HALF_UP).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }
}
