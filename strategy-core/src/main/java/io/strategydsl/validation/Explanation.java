package io.strategydsl.validation;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Counts;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The metadata of a rule and its outcome, as a text. */
final class Explanation {
    private static final String INDENT = "    ";

    private Explanation() {}

    static String of(RuleOutcome outcome, Map<String, Object> settings, List<Finding> findings) {
        RuleInfo rule = outcome.rule();
        List<String> lines = new ArrayList<>();
        lines.addAll(Lines.wrapped("", rule.id() + " (" + rule.severity().word().toUpperCase(Locale.ROOT) + ")"));
        lines.addAll(Lines.wrapped("", rule.title()));
        for (RuleFact fact : RuleFact.of(rule, settings)) {
            if (fact.isCode()) {
                lines.addAll(Lines.wrapped("", fact.heading() + ":"));
                fact.text().lines().forEach(line -> lines.addAll(code(line)));
            } else {
                lines.addAll(Lines.wrapped("", fact.heading() + ": " + fact.text()));
            }
        }
        lines.addAll(Lines.wrapped("", "Here: " + here(outcome)));
        for (Finding finding : findings) {
            lines.addAll(Lines.wrapped(INDENT, finding.message()));
        }
        return Lines.text(lines);
    }

    /** Returns the line as it is, since its spaces matter; only a custom rule can have one that is too long. */
    private static List<String> code(String line) {
        return Columns.fit(line, Lines.WIDTH - INDENT.length())
                ? List.of(INDENT + line)
                : Lines.hanging(INDENT, INDENT + INDENT, line);
    }

    private static String here(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed passed) {
            return "passed, " + passed.checked() + " checked";
        }
        if (outcome instanceof RuleOutcome.Violated violated) {
            return Counts.of(violated.findings(), "finding");
        }
        if (outcome instanceof RuleOutcome.Suppressed suppressed) {
            return Counts.of(suppressed.findings(), "finding") + ", suppressed";
        }
        if (outcome instanceof RuleOutcome.Known known) {
            return Counts.of(known.findings(), "finding") + ", known";
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return "not applicable, " + PlainText.value(notApplicable.reason());
        }
        return "crashed with " + PlainText.value(((RuleOutcome.Crashed) outcome).problem());
    }
}
