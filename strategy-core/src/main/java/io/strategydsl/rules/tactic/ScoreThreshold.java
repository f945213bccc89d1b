package io.strategydsl.rules.tactic;

import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.rule.RuleParameter;
import java.util.OptionalInt;

/** Up to where a value or a complexity counts as low. */
final class ScoreThreshold {
    // No article says where high begins. With 9 as the most, something can always be high.
    static final RuleParameter<Integer> PARAMETER = new RuleParameter.WholeNumber(
            "threshold",
            "The highest value or complexity, from 1 to 10, that still counts as low",
            Quadrant.DEFAULT_THRESHOLD,
            1,
            9);

    private ScoreThreshold() {}

    /** Returns whether the tactic has a value, and a low one, whatever its complexity. */
    static boolean isLowValue(Tactic tactic, int threshold) {
        OptionalInt value = tactic.value();
        return value.isPresent() && value.getAsInt() <= threshold;
    }
}
