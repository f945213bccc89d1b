package io.strategydsl.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where values are between two heights, and the round numbers among them. */
final class ValueScale {
    private static final double PADDING = 0.08;
    private static final int MOST_STEPS = 5;
    private static final int MAX_TICKS = 12;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final double top;
    private final double bottom;
    private final double lowest;
    private final double highest;

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
        double least =
                values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double range = most - least;
        double padding = range > 0 ? range * PADDING : Math.max(1, Math.abs(most) * PADDING);
        this.lowest = least >= 0 ? Math.max(0, least - padding) : least - padding;
        this.highest = most + padding;
    }

    double y(BigDecimal value) {
        return bottom - (value.doubleValue() - lowest) / (highest - lowest) * (bottom - top);
    }

    /** Returns round numbers, from the least, at equal steps. */
    List<BigDecimal> ticks() {
        BigDecimal step = step();
        double size = step.doubleValue();
        List<BigDecimal> ticks = new ArrayList<>();
        for (long number = (long) Math.ceil(lowest / size);
                number * size <= highest && ticks.size() < MAX_TICKS;
                number++) {
            ticks.add(step.multiply(BigDecimal.valueOf(number)));
        }
        return ticks;
    }

    private BigDecimal step() {
        double least = (highest - lowest) / MOST_STEPS;
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
