package io.strategydsl.validation;

import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import java.util.List;
import java.util.Set;

/**
 * What the validator itself reports: on rules that crash, and on suppressions that do nothing any more or may not. No rule
 * can have these ids.
 */
final class ValidatorRules {
    private static final String SINCE = "0.1.0";
    private static final String ACCEPTS = ".accepts(\"{rule}\", \"{path}\", ...)";

    static final RuleInfo CRASHED = RuleInfo.builder("rule.crashed")
            .title("Every rule runs to its end")
            .fault("did not run to its end")
            .description("A rule that threw an exception; it was not applied to further elements.")
            .why("What a crashed rule would have found is unknown, so the plan cannot be called valid.")
            .fix("Fix the rule, or leave it out")
            .advice("One of the checks did not run to its end. Ask whoever looks after this application to "
                    + "correct it.")
            .whenToSuppress(
                    "It cannot be suppressed." + " Until the rule is fixed, leave it out with .without(ruleId).")
            .severity(Severity.ERROR)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_UNUSED = RuleInfo.builder("suppression.unused")
            .title("Every suppression matches a finding")
            .fault("matches no finding")
            .description("A suppression of the validator, or a gap that the plan accepts, that matched nothing.")
            .why("What it accepted has been fixed, or it names the wrong element; either way it only hides what comes.")
            .fix("Remove the suppression, or correct its rule or its path")
            .advice("What you accepted is no longer there, or it stands elsewhere. Take the acceptance back, "
                    + "or correct it.")
            .whenToSuppress("It cannot be suppressed."
                    + " Where plans share a validator, add the suppression only where its own plan is validated.")
            .severity(Severity.INFO)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_EXPIRED = RuleInfo.builder("suppression.expired")
            .title("No suppression is out of date")
            .fault("out of date")
            .description(
                    "A suppression of the validator, or a gap that the plan accepts, whose last day has passed; it no longer suppresses.")
            .why("What was accepted for a while was meant to be fixed by now.")
            .fix("Fix what it accepted, or suppress it again with a reason that still holds")
            .advice("You accepted this for a while, and the time is over. Put it right, or accept it again "
                    + "with a reason that still holds.")
            .whenToSuppress(
                    "It cannot be suppressed. If more time was agreed, give .suppressUntil(...) or .accepts(...) a later last day.")
            .severity(Severity.WARNING)
            .since(SINCE)
            .build();

    static final RuleInfo SUPPRESSION_UNDATED = RuleInfo.builder("suppression.undated")
            .title("Every suppression with a last day is checked against a day")
            .fault("its last day cannot be checked")
            .description(
                    "A suppression of the validator, or a gap that the plan accepts, with a last day, in a validation that was given no day; it still suppresses.")
            .why("Without a day nobody can say whether it still holds, and it would hold for ever.")
            .fix("Add .asOf(day) to the validator, or suppress it without a last day")
            .advice("You accepted this until a day. Say as of which day the plan is checked, or accept it "
                    + "without a last day.")
            .whenToSuppress("It cannot be suppressed. If no day can be given, accept the finding with"
                    + " .suppress(...) or .accepts(...) without a last day.")
            .severity(Severity.INFO)
            .since(SINCE)
            .build();

    /** The ids of these rules, which no other rule can have. */
    static final Set<RuleId> IDS =
            Set.of(CRASHED.id(), SUPPRESSION_UNUSED.id(), SUPPRESSION_EXPIRED.id(), SUPPRESSION_UNDATED.id());

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
        return suppression.byPlan()
                ? about(SUPPRESSION_UNUSED, suppression, "the plan accepts {rule} at {path}, where nothing is found")
                        .fix("Remove " + ACCEPTS + ", or correct its rule or its path")
                        .build()
                : about(SUPPRESSION_UNUSED, suppression, "the suppression of {rule} at {path} matched nothing")
                        .build();
    }

    /** Reports a gap of a rule that neither the validator nor the method has. */
    static Finding unknown(Suppression suppression, List<String> nearest) {
        String message = "the plan accepts {rule} at {path}, but there is no such rule";
        return nearest.isEmpty()
                ? about(SUPPRESSION_UNUSED, suppression, message)
                        .fix("Correct the id of the rule, add the rule to the validator, or remove " + ACCEPTS)
                        .build()
                : about(SUPPRESSION_UNUSED, suppression, message + "; did you mean '{nearest}'?")
                        .with("nearest", nearest.get(0))
                        .fix("Write \"{nearest}\" in place of \"{rule}\"")
                        .build();
    }

    /** Reports a gap of a rule that is the validator's own. */
    static Finding ofTheValidator(Suppression suppression) {
        return about(
                        SUPPRESSION_UNUSED,
                        suppression,
                        "the plan accepts {rule} at {path}, but what the validator says of itself cannot be accepted")
                .fix("Remove " + ACCEPTS)
                .build();
    }

    static Finding expired(Suppression suppression) {
        FindingBuilder finding = suppression.byPlan()
                ? about(
                                SUPPRESSION_EXPIRED,
                                suppression,
                                "the plan accepted {rule} at {path} until {lastDay}: {reason}")
                        .fix("Fix what it accepted, or give " + ACCEPTS + " a later day and a reason that still holds")
                        .advice(
                                "You accepted this until {lastDay}. Put it right, or accept it again with a reason that "
                                        + "still holds.")
                : about(
                        SUPPRESSION_EXPIRED,
                        suppression,
                        "the suppression of {rule} at {path} ended on {lastDay}: {reason}");
        return finding.with("lastDay", suppression.lastDay().orElseThrow())
                .with("reason", suppression.reason())
                .build();
    }

    static Finding undated(Suppression suppression) {
        FindingBuilder finding = suppression.byPlan()
                ? about(
                                SUPPRESSION_UNDATED,
                                suppression,
                                "the plan accepts {rule} at {path} until {lastDay}, but the validation has no day to check"
                                        + " that against")
                        .fix("Add .asOf(day) to the validator, or take the last day out of " + ACCEPTS)
                : about(
                        SUPPRESSION_UNDATED,
                        suppression,
                        "the suppression of {rule} at {path} holds until {lastDay}, but the validation has no day to check"
                                + " that against");
        return finding.with("lastDay", suppression.lastDay().orElseThrow()).build();
    }

    private static FindingBuilder about(RuleInfo rule, Suppression suppression, String message) {
        return Finding.builder(rule, suppression.path())
                .message(message)
                .with("rule", suppression.rule().value())
                .with("path", suppression.path().toString());
    }
}
