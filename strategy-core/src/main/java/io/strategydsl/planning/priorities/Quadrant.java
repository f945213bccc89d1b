package io.strategydsl.planning.priorities;

import io.strategydsl.model.Tactic;
import java.util.Optional;

/**
 * The quadrants of value and complexity, in the order in which their tactics deserve attention.
 *
 * <p>Source: Buffer step 3, which names the first two and says that the others are probably not worth it.
 */
public enum Quadrant {
    /** First: much for little effort. */
    HIGH_VALUE_LOW_COMPLEXITY(1),
    /** Next, where there are resources for it. */
    HIGH_VALUE_HIGH_COMPLEXITY(2),
    /** Probably not worth the attention. */
    LOW_VALUE_LOW_COMPLEXITY(3),
    /** Probably not worth the attention, least of all. */
    LOW_VALUE_HIGH_COMPLEXITY(4);

    /** The highest value or complexity that counts as low by default; no article gives a number. */
    public static final int DEFAULT_THRESHOLD = 5;

    private final int number;

    Quadrant(int number) {
        this.number = number;
    }

    /** Returns the number of the quadrant, from 1 to 4. The article numbers the first two. */
    public int number() {
        return number;
    }

    /**
     * Returns the quadrant of the tactic; empty if it lacks a value or a complexity.
     *
     * @param tactic the tactic
     * @param threshold the highest value or complexity that still counts as low
     */
    public static Optional<Quadrant> of(Tactic tactic, int threshold) {
        if (tactic.value().isEmpty() || tactic.complexity().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(tactic.value().getAsInt(), tactic.complexity().getAsInt(), threshold));
    }

    /**
     * Returns the quadrant of a value and a complexity.
     *
     * @param value the value, from 1 to 10
     * @param complexity the complexity, from 1 to 10
     * @param threshold the highest value or complexity that still counts as low
     */
    public static Quadrant of(int value, int complexity, int threshold) {
        boolean highComplexity = complexity > threshold;
        if (value > threshold) {
            return highComplexity ? HIGH_VALUE_HIGH_COMPLEXITY : HIGH_VALUE_LOW_COMPLEXITY;
        }
        return highComplexity ? LOW_VALUE_HIGH_COMPLEXITY : LOW_VALUE_LOW_COMPLEXITY;
    }
}
