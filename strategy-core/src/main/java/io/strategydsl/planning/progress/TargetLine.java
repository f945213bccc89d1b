package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a metric is to change between two days: from its baseline to its first target, or from one target to the next.
 *
 * @param start the day of the baseline or of the previous target
 * @param from the value of the baseline or of the previous target
 * @param end the day by which the target is to be reached
 * @param target the value of the target
 */
public record TargetLine(LocalDate start, BigDecimal from, LocalDate end, BigDecimal target) {

    /** Checks what is given. */
    public TargetLine {
        Checks checks = Checks.of("target line");
        checks.present("start", start);
        checks.present("from", from);
        checks.present("end", end);
        checks.present("target", target);
    }
}
