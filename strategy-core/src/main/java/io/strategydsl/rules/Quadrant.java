package io.strategydsl.rules;

import io.strategydsl.model.Tactic;
import io.strategydsl.rule.RuleParameter;
import java.util.Optional;

/** Where a tactic stands between value and complexity, in the order in which tactics deserve attention. */
enum Quadrant {
    /** First: much for little. */
    QUICK_WIN,
    /** Next, where there are resources for it. */
    HIGH_VALUE_HIGH_COMPLEXITY,
    /** Probably not worth the attention. */
    LOW_VALUE_LOW_COMPLEXITY,
    /** Probably not worth the attention, least of all. */
    LOW_VALUE_HIGH_COMPLEXITY;

    // No article says where high begins. With 9 as the most, something can always be high.
    static final RuleParameter<Integer> THRESHOLD = new RuleParameter.WholeNumber(
            "threshold", "The highest value or complexity, from 1 to 10, that still counts as low", 5, 1, 9);

    /** The quadrant of the tactic; empty where it lacks a value or a complexity. */
    static Optional<Quadrant> of(Tactic tactic, int threshold) {
        if (tactic.value().isEmpty() || tactic.complexity().isEmpty()) {
            return Optional.empty();
        }
        boolean highComplexity = tactic.complexity().getAsInt() > threshold;
        if (isLowValue(tactic, threshold)) {
            return Optional.of(highComplexity ? LOW_VALUE_HIGH_COMPLEXITY : LOW_VALUE_LOW_COMPLEXITY);
        }
        return Optional.of(highComplexity ? HIGH_VALUE_HIGH_COMPLEXITY : QUICK_WIN);
    }

    /** Whether the tactic has a value, and a low one, whatever its complexity. */
    static boolean isLowValue(Tactic tactic, int threshold) {
        return tactic.value().isPresent() && tactic.value().getAsInt() <= threshold;
    }
}
