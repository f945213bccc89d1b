package io.strategydsl.planning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Growth by the same percentage in each period, each on top of the one before: a checkpoint at the end of each period, and
 * straight lines from checkpoint to checkpoint.
 *
 * @param baseline where the metric stood when the first period began, above zero
 * @param rate what it is multiplied by in each period, from zero on and not one
 * @param periods the periods
 * @param number the number of the period at whose end the way is made
 */
record Compound(BigDecimal baseline, BigDecimal rate, Periods periods, long number) implements Course {
    // Powers of a rate have more digits than anybody needs, and differences of them must not be written out.
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int MOST_DIGITS = 18;

    /** Whether the value at the end is too long to be a number of a plan. */
    boolean isTooLong() {
        return digits(baseline.multiply(factor(number))) > MOST_DIGITS;
    }

    /** Where the metric should have come by the end of the period. */
    Checkpoint checkpoint() {
        return new Checkpoint(periods.end(number), valueAt(factor(number)));
    }

    @Override
    public BigDecimal made(BigDecimal value) {
        return Course.share(value.subtract(baseline), baseline.multiply(change(factor(number))));
    }

    @Override
    public BigDecimal due(LocalDate day) {
        return Course.share(change(factor(day)), change(factor(number)));
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        return valueAt(factor(day));
    }

    @Override
    public Optional<Way> way() {
        Checkpoint end = checkpoint();
        return Optional.of(new Way(periods.start(), baseline, end.day(), end.value()));
    }

    private BigDecimal factor(long after) {
        return rate.pow((int) after, DIGITS);
    }

    private BigDecimal factor(LocalDate day) {
        if (!day.isAfter(periods.end(0))) {
            return BigDecimal.ONE;
        }
        if (!day.isBefore(periods.end(number))) {
            return factor(number);
        }
        long current = periods.numberOf(day);
        LocalDate from = periods.end(current - 1);
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, periods.end(current)));
        BigDecimal before = factor(current - 1);
        BigDecimal grown = factor(current).subtract(before, DIGITS);
        return before.add(grown.multiply(passed).divide(days, DIGITS), DIGITS);
    }

    private BigDecimal valueAt(BigDecimal factor) {
        BigDecimal value = baseline.multiply(factor);
        // To round a number with a million zeros behind the point would take as long as to write it.
        return digits(value) < -DECIMALS_OF_VALUES ? BigDecimal.ZERO : Course.value(value);
    }

    private static BigDecimal change(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE, DIGITS);
    }

    /** How many digits stand before the point; below zero, how many zeros follow it. */
    private static long digits(BigDecimal number) {
        return number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    }
}
