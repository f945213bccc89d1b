package io.strategydsl.planning.progress;

import io.strategydsl.planning.days.Periods;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Growth by the same percentage in each period, each on top of the one before: a checkpoint at the end of each period.
 *
 * @param baseline where the metric stood when the first period began, above zero
 * @param rate what it is multiplied by in each period, from zero on
 * @param periods the periods
 */
record CompoundGrowth(BigDecimal baseline, BigDecimal rate, Periods periods) {
    // Powers of a rate have more digits than anybody needs.
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int MAX_DIGITS = 18;

    /** Returns whether the value at the end of the period is too long for a number of a plan. */
    boolean isTooLong(long number) {
        return digits(valueAt(number)) > MAX_DIGITS;
    }

    /** Returns the value expected at the end of the period; for number 0, the baseline when the first period began. */
    Checkpoint checkpoint(long number) {
        BigDecimal value = valueAt(number);
        // Rounding a number with a million zeros behind the point would take as long as writing it.
        boolean nothing = digits(value) < -Expectation.DECIMALS_OF_VALUES;
        return new Checkpoint(periods.end(number), nothing ? BigDecimal.ZERO : Expectation.value(value));
    }

    private BigDecimal valueAt(long number) {
        return baseline.multiply(rate.pow((int) number, DIGITS));
    }

    /** Returns how many digits stand before the point, or, below zero, how many zeros follow it. */
    private static long digits(BigDecimal number) {
        return number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    }
}
