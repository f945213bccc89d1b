package io.strategydsl.planning.priorities;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Tactic;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rank of a tactic in its plan, and the ranks that it could really have, since all scores are guesses.
 *
 * <p>Source: Buffer step 3.
 */
@ValueStyle
@Value.Immutable
public sealed interface RankedTactic permits ImmutableRankedTactic {

    /** Returns the tactic, which has a value and a complexity. */
    Tactic tactic();

    /** Returns the quadrant of its scores. */
    Quadrant quadrant();

    /**
     * Returns its rank, from 1: one more than the number of tactics with better scores. Tactics with the same scores
     * share a rank.
     */
    int rank();

    /** Returns the rank that it would have if its scores were better than guessed and all others worse. */
    int bestRank();

    /** Returns the rank that it would have if its scores were worse than guessed and all others better. */
    int worstRank();

    /** Returns the other quadrants that it could be in, in the order of the quadrants. */
    Set<Quadrant> couldMoveTo();
}
