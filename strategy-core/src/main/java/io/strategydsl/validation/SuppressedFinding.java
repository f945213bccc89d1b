package io.strategydsl.validation;

import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Finding;

/**
 * A finding that was accepted.
 *
 * @param finding what was found
 * @param reason why it is accepted
 * @param byPlan whether the plan itself accepts it, by one of its {@link io.strategydsl.model.Strategy#acceptedGaps()}, and
 *     not the validator
 */
public record SuppressedFinding(Finding finding, String reason, boolean byPlan) {

    /** Returns the finding and the reason on one line. */
    @Override
    public String toString() {
        return finding.summary()
                + (byPlan ? "; accepted by the plan because: " : "; accepted because: ")
                + PlainText.onOneLine(reason);
    }
}
