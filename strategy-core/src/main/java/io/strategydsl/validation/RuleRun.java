package io.strategydsl.validation;

import io.strategydsl.internal.Thrown;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleInfo;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of one rule so far in one walk. */
final class RuleRun {

    /** The exception of a rule, and its description, which is asked for once. */
    record Crash(Throwable thrown, String problem) {}

    final RuleInfo info;
    int checked;
    int findings;
    int suppressed;
    int known;

    @Nullable String notApplicable;

    @Nullable Crash crash;

    // Results that hold for this rule alone.
    private @Nullable IdentityHashMap<Function<Inspection, ?>, Object> workedOut;

    RuleRun(RuleInfo info) {
        this.info = info;
    }

    /** Returns the result of this work for this rule alone, or null. */
    @Nullable Object workedOut(Function<Inspection, ?> work) {
        return workedOut == null ? null : workedOut.get(work);
    }

    void keep(Function<Inspection, ?> work, Object result) {
        if (workedOut == null) {
            workedOut = new IdentityHashMap<>();
        }
        workedOut.put(work, result);
    }

    /** Keeps the first exception of the rule. */
    void crashed(Throwable thrown) {
        Thrown.survived(thrown);
        if (crash == null) {
            crash = new Crash(thrown, Thrown.description(thrown));
        }
    }

    /** Returns whether the rule checked something, and did not crash, so that what it did not find is not there. */
    boolean isComplete() {
        return crash == null && (checked > 0 || findings > 0 || suppressed > 0 || known > 0);
    }

    /** Returns the outcome of the rule at this place of the rule set, with a reason where it had nothing to check. */
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
