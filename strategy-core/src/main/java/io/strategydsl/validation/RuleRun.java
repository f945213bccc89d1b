package io.strategydsl.validation;

import io.strategydsl.internal.Thrown;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleInfo;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one rule has come to so far in one walk. */
final class RuleRun {

    /** What a rule threw, and what that said when it was asked; nobody asks it again. */
    record Crash(Throwable thrown, String problem) {}

    final RuleInfo info;
    int checked;
    int findings;
    int suppressed;
    int known;

    @Nullable String notApplicable;

    @Nullable Crash crash;

    // What was worked out once for this rule alone.
    private @Nullable IdentityHashMap<Function<Inspection, ?>, Object> workedOut;

    RuleRun(RuleInfo info) {
        this.info = info;
    }

    /** What was worked out once for this rule alone, or null. */
    @Nullable Object workedOut(Function<Inspection, ?> work) {
        return workedOut == null ? null : workedOut.get(work);
    }

    void keep(Function<Inspection, ?> work, Object result) {
        if (workedOut == null) {
            workedOut = new IdentityHashMap<>();
        }
        workedOut.put(work, result);
    }

    /** Ends the rule, unless it has ended before. */
    void crashed(Throwable thrown) {
        Thrown.survived(thrown);
        if (crash == null) {
            crash = new Crash(thrown, Thrown.description(thrown));
        }
    }

    /** Whether the rule looked at something, and to the end, so that what it did not find is not there. */
    boolean hasLooked() {
        return crash == null && (checked > 0 || findings > 0 || suppressed > 0 || known > 0);
    }

    /** What came of the rule at this place of the rule set, and why nothing did where it had nothing to look at. */
    RuleOutcome outcome(ChecksByKind checks, int place) {
        if (crash != null) {
            return new RuleOutcome.Crashed(info, crash.problem());
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
