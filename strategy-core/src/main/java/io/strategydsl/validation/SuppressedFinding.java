package io.strategydsl.validation;

import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Finding;

/**
 * A finding that was accepted.
 *
 * @param finding what was found
 * @param reason why it is accepted
 */
public record SuppressedFinding(Finding finding, String reason) {

    /** Returns the finding and the reason on one line. */
    @Override
    public String toString() {
        return finding.summary() + "; accepted because: " + PlainText.onOneLine(reason);
    }
}
