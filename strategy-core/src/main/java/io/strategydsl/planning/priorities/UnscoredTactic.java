package io.strategydsl.planning.priorities;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A tactic that cannot be ranked because it lacks a value, a complexity or both.
 *
 * @param tactic the tactic
 */
public record UnscoredTactic(Tactic tactic) {

    /**
     * Creates a tactic that lacks a score.
     *
     * @throws IllegalArgumentException if it has a value and a complexity
     */
    public UnscoredTactic {
        Checks.of("unscored tactic").present("tactic", tactic);
        if (Scores.of(tactic).isPresent()) {
            throw Checks.of("tactic", tactic.id())
                    .refused("it has a value and a complexity, so it is not unscored; ask Priorities for its rank");
        }
    }

    /** Returns the scores that it lacks. */
    public Set<Criterion> missing() {
        Set<Criterion> missing = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (criterion.of(tactic).isEmpty()) {
                missing.add(criterion);
            }
        }
        return Collections.unmodifiableSet(missing);
    }
}
