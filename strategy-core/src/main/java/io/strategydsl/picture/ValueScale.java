package io.strategydsl.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where values are between two heights, and the round numbers among them. */
final class ValueScale {
    private static final BigDecimal PADDING = new BigDecimal("0.08");
    private static final int MAX_STEPS = 5;
    private static final int MAX_TICKS = 12;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final double top;
    private final double bottom;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    /**
     * Makes a scale.
     *
     * @param values what it has to show, at least one
     * @param top where it ends
     * @param bottom where it begins
     */
    ValueScale(List<BigDecimal> values, double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        BigDecimal padding = range.signum() > 0
                ? range.multiply(PADDING)
                : most.abs().multiply(PADDING).max(BigDecimal.ONE);
        this.lowest = least.signum() >= 0 ? least.subtract(padding).max(BigDecimal.ZERO) : least.subtract(padding);
        this.highest = most.add(padding);
    }

    double y(BigDecimal value) {
        return bottom - value.subtract(lowest).doubleValue() / range() * (bottom - top);
    }

    /** Returns round numbers, from the least, at equal steps. */
    List<BigDecimal> ticks() {
        BigDecimal step = step();
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = lowest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.compareTo(highest) <= 0 && ticks.size() < MAX_TICKS) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /** The difference as a double: the numbers themselves may be one and the same double. */
    private double range() {
        return highest.subtract(lowest).doubleValue();
    }

    private BigDecimal step() {
        double least = range() / MAX_STEPS;
        int exponent = (int) Math.floor(Math.log10(least));
        double power = Math.pow(10, exponent);
        for (double round : ROUND) {
            if (round * power >= least) {
                return BigDecimal.valueOf((long) round).scaleByPowerOfTen(exponent);
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(exponent);
    }
}
