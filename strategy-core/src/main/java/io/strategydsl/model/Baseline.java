package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a metric stood at the start.
 *
 * @param value the number; zero and below are numbers like any other
 * @param day the day on which it stood there; empty for the first day of the plan's timeframe
 */
public record Baseline(BigDecimal value, Optional<LocalDate> day) {

    /**
     * @throws IllegalArgumentException if the number is too long or the year is not between 1 and 9999
     */
    public Baseline {
        Checks checks = ValueChecks.of("baseline");
        value = checks.number("value", value);
        day = checks.present("day", day).map(stated -> checks.day("day", stated));
    }

    /**
     * Returns where the metric stood on a day.
     *
     * @throws IllegalArgumentException if the number is too long or the year is not between 1 and 9999
     */
    public static Baseline on(LocalDate day, BigDecimal value) {
        return new Baseline(value, Optional.of(ValueChecks.of("baseline").day("day", day)));
    }

    /**
     * Returns where the metric stood on the first day of the plan's timeframe.
     *
     * @throws IllegalArgumentException if the number is too long
     */
    public static Baseline atStart(BigDecimal value) {
        return new Baseline(value, Optional.empty());
    }
}
