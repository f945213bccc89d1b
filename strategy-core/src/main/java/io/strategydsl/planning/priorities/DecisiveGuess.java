package io.strategydsl.planning.priorities;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Tactic;
import org.immutables.value.Value;

/**
 * The one guess on which the order of the tactics hangs most: what would happen if it were another number, and all other
 * guesses stayed as they are.
 */
@ValueStyle
@Value.Immutable
public sealed interface DecisiveGuess permits ImmutableDecisiveGuess {

    /** The tactic whose guess this is. */
    Tactic tactic();

    /** Which of its two guesses. */
    Criterion criterion();

    /** The number that the plan states. */
    int stated();

    /** The number, within the uncertainty, at which this would happen; the nearest to the stated one. */
    int alternative();

    /** The quadrant of the tactic as the plan states it. */
    Quadrant quadrant();

    /** The quadrant of the tactic at the other number. */
    Quadrant alternativeQuadrant();

    /** How many tactics it would overtake, or would be overtaken by where the other number is the worse one. */
    int overtakings();

    /** Whether the other number is the better one, so that the tactic would overtake and not be overtaken. */
    default boolean isBetter() {
        return criterion() == Criterion.VALUE ? alternative() > stated() : alternative() < stated();
    }

    /** Whether the tactic would be in another quadrant. */
    default boolean changesQuadrant() {
        return quadrant() != alternativeQuadrant();
    }
}
