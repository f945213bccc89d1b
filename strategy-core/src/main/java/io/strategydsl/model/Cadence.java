package io.strategydsl.model;

import io.strategydsl.internal.Checks;

/**
 * How often something is posted.
 *
 * @param times how many times, from 1 to 10,000
 * @param per in which period
 */
public record Cadence(int times, Per per) {

    /**
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public Cadence {
        Checks checks = Checks.of("cadence");
        times = checks.range("times", times, 1, 10_000);
        per = checks.present("per", per);
    }
}
