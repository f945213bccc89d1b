package io.strategydsl.validation;

import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;

/**
 * What the validator itself reports: on rules that crash, and on suppressions that do nothing any more or may not. No rule
 * can have these ids.
 */
final class ValidatorRules {
    private static final String SINCE = "0.1.0";

    static final RuleInfo CRASHED = RuleInfo.builder("rule.crashed")
            .title("Every rule runs to its end")
            .fault("did not run to its end")
            .description("A rule that threw an exception; it was not applied to further elements.")
            .why("What a crashed rule would have found is unknown, so the plan cannot be called valid.")
            .fix("Fix the rule, or leave it out")
            .whenToSuppress(
                    "It cannot be suppressed." + " Until the rule is fixed, leave it out with .without(ruleId).")
            .severity(Severity.ERROR)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_UNUSED = RuleInfo.builder("suppression.unused")
            .title("Every suppression matches a finding")
            .fault("matches no finding")
            .description("A suppression that matched nothing.")
            .why("What it accepted has been fixed, or it names the wrong element; either way it only hides what comes.")
            .fix("Remove the suppression, or correct its rule or its path")
            .whenToSuppress("It cannot be suppressed."
                    + " Where plans share a validator, add the suppression only where its own plan is validated.")
            .severity(Severity.INFO)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_EXPIRED = RuleInfo.builder("suppression.expired")
            .title("No suppression is out of date")
            .fault("out of date")
            .description("A suppression whose last day has passed; it no longer suppresses.")
            .why("What was accepted for a while was meant to be fixed by now.")
            .fix("Fix what it accepted, or suppress it again with a reason that still holds")
            .whenToSuppress(
                    "It cannot be suppressed. If more time was agreed, give .suppressUntil(...) a" + " later last day.")
            .severity(Severity.WARNING)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_UNDATED = RuleInfo.builder("suppression.undated")
            .title("Every suppression with a last day is checked against a day")
            .fault("its last day cannot be checked")
            .description("A suppression with a last day, in a validation that was given no day; it still suppresses.")
            .why("Without a day nobody can say whether it still holds, and it would hold for ever.")
            .fix("Add .asOf(day) to the validator, or suppress it without a last day")
            .whenToSuppress("It cannot be suppressed. If no day can be given, accept the finding with"
                    + " .suppress(...), which has no last day.")
            .severity(Severity.INFO)
            .since(SINCE)
            .build();

    private ValidatorRules() {}

    static Finding crashed(RuleId rule, ElementPath path, RuleRun.Crash crash) {
        return Finding.builder(CRASHED, path)
                .message("rule '{rule}' stopped at {subject} with {problem}")
                .with("rule", rule.value())
                .with("problem", crash.problem())
                .fix("Fix rule \"{rule}\", or leave it out with .without(\"{rule}\")")
                .cause(crash.thrown())
                .build();
    }

    static Finding unused(Suppression suppression) {
        return Finding.builder(SUPPRESSION_UNUSED, suppression.path())
                .message("the suppression of {rule} at {path} matched nothing")
                .with("rule", suppression.rule().value())
                .with("path", suppression.path().toString())
                .build();
    }

    static Finding expired(Suppression suppression) {
        return Finding.builder(SUPPRESSION_EXPIRED, suppression.path())
                .message("the suppression of {rule} at {path} ended on {lastDay}: {reason}")
                .with("rule", suppression.rule().value())
                .with("path", suppression.path().toString())
                .with("lastDay", suppression.lastDay().orElseThrow())
                .with("reason", suppression.reason())
                .build();
    }

    static Finding undated(Suppression suppression) {
        return Finding.builder(SUPPRESSION_UNDATED, suppression.path())
                .message(
                        "the suppression of {rule} at {path} holds until {lastDay}, but the validation has no day to check that against")
                .with("rule", suppression.rule().value())
                .with("path", suppression.path().toString())
                .with("lastDay", suppression.lastDay().orElseThrow())
                .build();
    }
}
