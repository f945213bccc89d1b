package io.strategydsl.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a metric is measured with: how much of its way a value has made, and how much of it is due on a day. Both are shares
 * of the way, so that they hold for metrics that rise or fall, from zero and below zero too.
 */
sealed interface Course permits StraightLine, Compound, Level {

    // Always rounded towards the lower number, so that rounding moves what was made and what was due by the same rule
    // and equal shares stay equal.
    int DECIMALS = 12;

    /** As many as a number of a plan can have. */
    int DECIMALS_OF_VALUES = 9;

    /** The share of the way that a value has made: 0 at the baseline, 1 at the target, below 0 on the wrong side. */
    BigDecimal made(BigDecimal value);

    /** The share of the way that is due on the day, from 0 to 1. */
    BigDecimal due(LocalDate day);

    /** The value that is expected on the day, to nine decimals. */
    BigDecimal expected(LocalDate day);

    /** From where to where, and by when; empty where the value of every day is held against the same number. */
    Optional<Way> way();

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
