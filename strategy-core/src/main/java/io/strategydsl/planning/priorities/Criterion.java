package io.strategydsl.planning.priorities;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import java.util.OptionalInt;

/**
 * The two guesses that tactics are sorted by.
 *
 * <p>Source: Buffer step 3.
 */
public enum Criterion {
    /** What the tactic brings, from 1 to 10: more is better. */
    VALUE("value"),
    /** What it takes, from 1 to 10: less is better. */
    COMPLEXITY("complexity");

    private final String word;

    Criterion(String word) {
        this.word = word;
    }

    /** Returns the word for it: "value", "complexity". */
    public String word() {
        return word;
    }

    /** Returns the score that the tactic states, if it states one. */
    public OptionalInt of(Tactic tactic) {
        Checks.of("criterion").present("tactic", tactic);
        return this == VALUE ? tactic.value() : tactic.complexity();
    }
}
