package io.strategydsl.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds what was computed, such as what growth comes to; what somebody stated is shown as it is. */
final class ValueRounding {
    private static final int DIGITS = 4;
    private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private ValueRounding() {}

    /** Returns the value with at most four digits, or as many as it has before the point. */
    static BigDecimal rounded(BigDecimal value) {
        int whole = value.precision() - value.scale();
        return value.scale() <= 0 || whole >= DIGITS ? value.setScale(0, RoundingMode.HALF_EVEN) : value.round(ROUNDED);
    }
}
