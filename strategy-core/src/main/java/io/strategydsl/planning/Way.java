package io.strategydsl.planning;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From where to where a metric has to come, and in which time.
 *
 * @param start the day of the baseline
 * @param baseline where the metric stood then
 * @param end the day by which it should have come
 * @param target where it should have come by then
 */
public record Way(LocalDate start, BigDecimal baseline, LocalDate end, BigDecimal target) {

    /**
     * Checks what is given.
     *
     * @throws NullPointerException if an argument is null
     */
    public Way {
        Checks checks = Checks.of("way");
        checks.present("start", start);
        checks.present("baseline", baseline);
        checks.present("end", end);
        checks.present("target", target);
    }
}
