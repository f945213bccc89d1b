package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day on which a metric is compared with what it should have come to.
 *
 * @param day the day
 * @param value what it should have come to
 */
public record Checkpoint(LocalDate day, BigDecimal value) {

    public Checkpoint {
        Checks checks = Checks.of("checkpoint");
        checks.present("day", day);
        checks.present("value", value);
    }
}
