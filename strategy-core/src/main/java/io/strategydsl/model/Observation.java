package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was measured on a day.
 *
 * @param day the day
 * @param value the number; zero and below are numbers like any other
 */
public record Observation(LocalDate day, BigDecimal value) {

    /**
     * @throws IllegalArgumentException if the number is too long or the year is not between 1 and 9999
     */
    public Observation {
        Checks checks = ValueChecks.of("observation");
        day = checks.day("day", day);
        value = checks.number("value", value);
    }
}
