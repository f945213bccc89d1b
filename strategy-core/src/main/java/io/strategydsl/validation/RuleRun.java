package io.strategydsl.validation;

import io.strategydsl.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** What one rule has come to so far in one walk. */
final class RuleRun {
    final RuleInfo info;
    int checked;
    int findings;
    int suppressed;
    int known;

    @Nullable String notApplicable;

    @Nullable Throwable thrown;

    RuleRun(RuleInfo info) {
        this.info = info;
    }

    /** Whether the rule looked at something, and to the end, so that what it did not find is not there. */
    boolean hasLooked() {
        return thrown == null && (checked > 0 || findings > 0 || suppressed > 0 || known > 0);
    }

    /** What came of the rule at this place of the rule set, and why nothing did where it had nothing to look at. */
    RuleOutcome outcome(ChecksByKind checks, int place) {
        if (thrown != null) {
            return new RuleOutcome.Crashed(info, thrown.toString());
        }
        if (findings > 0) {
            return new RuleOutcome.Violated(info, checked, findings);
        }
        if (known > 0) {
            return new RuleOutcome.Known(info, checked, known);
        }
        if (suppressed > 0) {
            return new RuleOutcome.Suppressed(info, checked, suppressed);
        }
        if (checked > 0) {
            return new RuleOutcome.Passed(info, checked);
        }
        return new RuleOutcome.NotApplicable(info, notApplicable == null ? checks.nothingFor(place) : notApplicable);
    }
}
