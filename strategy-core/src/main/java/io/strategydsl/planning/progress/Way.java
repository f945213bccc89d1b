package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From where to where a metric has to come, and in which time: from its baseline to the first target, or from one target to
 * the next.
 *
 * @param start the day of the baseline or of the target before
 * @param from where the metric stood or should have come by then
 * @param end the day by which it should have come to the target
 * @param target where it should have come by then
 */
public record Way(LocalDate start, BigDecimal from, LocalDate end, BigDecimal target) {

    public Way {
        Checks checks = Checks.of("way");
        checks.present("start", start);
        checks.present("from", from);
        checks.present("end", end);
        checks.present("target", target);
    }
}
