package io.strategydsl.planning.priorities;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Tactic;
import org.immutables.value.Value;

/**
 * The guess that the order of the tactics depends on most: what would happen if it were another number and all others
 * stayed as they are.
 */
@ValueStyle
@Value.Immutable
public sealed interface DecisiveGuess permits ImmutableDecisiveGuess {

    /** Returns the tactic that the guess is about. */
    Tactic tactic();

    /** Returns which of its two scores is the guess. */
    Criterion criterion();

    /** Returns the number that the plan states. */
    int stated();

    /** Returns the nearest other number within the uncertainty at which this would happen. */
    int alternative();

    /** Returns the quadrant of the tactic as the plan states it. */
    Quadrant quadrant();

    /** Returns the quadrant of the tactic at the other number. */
    Quadrant alternativeQuadrant();

    /** Returns how many tactics it would overtake, or be overtaken by if the other number is worse. */
    int overtakings();

    /** Returns whether the other number is better, so that the tactic would overtake others. */
    default boolean isBetter() {
        return criterion() == Criterion.VALUE ? alternative() > stated() : alternative() < stated();
    }

    /** Returns whether the tactic would be in another quadrant. */
    default boolean changesQuadrant() {
        return quadrant() != alternativeQuadrant();
    }
}
