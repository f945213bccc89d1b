package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;

/**
 * How much of what, such as 100 influencers.
 *
 * @param number how much, not below 0
 * @param unit of what
 */
public record Amount(BigDecimal number, String unit) {

    /**
     * @throws IllegalArgumentException if the number is below 0 or too long, or the unit is blank or has characters
     *     that it cannot have
     */
    public Amount {
        Checks checks = ValueChecks.of("amount");
        number = checks.notNegative("number", number);
        unit = checks.words("unit", unit);
    }

    /**
     * Returns how much of what.
     *
     * @throws IllegalArgumentException if the number is below 0, or the unit is blank or has characters that it cannot
     *     have
     */
    public static Amount of(long number, String unit) {
        return new Amount(BigDecimal.valueOf(number), unit);
    }
}
