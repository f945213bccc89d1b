package io.strategydsl.rules.shared;

import io.strategydsl.rule.Clause;
import java.time.LocalDate;

/** A time in which something is missing, as messages list it. */
public final class Stretches {
    private Stretches() {}

    /** Returns "2027-01-01 to 2027-06-30 (180 days)". */
    public static Clause inWords(LocalDate from, LocalDate until) {
        return Clause.of("{from} to {until} ({days, plural, one {# day} other {# days}})")
                .with("from", from)
                .with("until", until)
                .with("days", until.toEpochDay() - from.toEpochDay());
    }
}
