package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day by which a metric is expected to reach a value.
 *
 * @param day the day
 * @param value the value expected by then
 */
public record Checkpoint(LocalDate day, BigDecimal value) {

    public Checkpoint {
        Checks checks = Checks.of("checkpoint");
        checks.present("day", day);
        checks.present("value", value);
    }
}
