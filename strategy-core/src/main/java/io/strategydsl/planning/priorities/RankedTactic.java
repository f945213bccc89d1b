package io.strategydsl.planning.priorities;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Tactic;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a tactic stands among the others of its plan, and where it could stand in truth, since its scores and theirs are
 * guesses.
 *
 * <p>Source: Buffer step 3.
 */
@ValueStyle
@Value.Immutable
public sealed interface RankedTactic permits ImmutableRankedTactic {

    /** The tactic, which has a value and a complexity. */
    Tactic tactic();

    /** The quadrant that its scores put it in. */
    Quadrant quadrant();

    /** Its rank, from 1: one more than there are tactics with better scores. Tactics with the same scores share it. */
    int rank();

    /** The rank that it would have if it were better than guessed and all others were worse. */
    int bestRank();

    /** The rank that it would have if it were worse than guessed and all others were better. */
    int worstRank();

    /** The other quadrants that it could be in, in the order of the quadrants. */
    Set<Quadrant> couldMoveTo();
}
