package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is expected of a metric: how much of it a value achieves, and how much is planned for a day. Both are shares, so
 * that metrics can rise or fall, from any number, zero and negative ones included.
 */
sealed interface Expectation permits StraightLine, TargetLevel, LevelToKeep {

    // So many that the smallest step of the longest line is not lost. Always rounded down, so that rounding changes
    // both
    // shares by the same rule and equal shares stay equal.
    int DECIMALS = 30;

    /** How many decimals a number of a plan can have. */
    int DECIMALS_OF_VALUES = 9;

    /** Returns the share that a value achieves: 1 at the target, below 0 on the wrong side of the start. */
    BigDecimal achieved(BigDecimal value);

    /** Returns the share that is planned for the day, from 0 to 1. */
    BigDecimal planned(LocalDate day);

    /** Returns the value that is expected on the day, to nine decimals. */
    BigDecimal expected(LocalDate day);

    /** Compares the share achieved with the share planned. */
    default Verdict verdict(BigDecimal achieved, BigDecimal planned, int tolerance) {
        BigDecimal lead = achieved.subtract(planned);
        BigDecimal margin = BigDecimal.valueOf(tolerance, 2);
        if (lead.compareTo(margin) > 0) {
            return Verdict.AHEAD;
        }
        return lead.compareTo(margin.negate()) < 0 ? Verdict.BEHIND : Verdict.ON_TRACK;
    }

    /** Returns where the metric is expected to go, and by when; empty where no day is the last one. */
    default Optional<TargetLine> targetLine() {
        return Optional.empty();
    }

    /** Returns the level that is only to be kept; empty if there is something to gain. */
    default Optional<BigDecimal> levelToKeep() {
        return Optional.empty();
    }

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.FLOOR);
    }

    /** Returns the number as plans write it, without zeros at the end. */
    static BigDecimal value(BigDecimal number) {
        BigDecimal shortest =
                number.setScale(DECIMALS_OF_VALUES, RoundingMode.HALF_UP).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }
}
