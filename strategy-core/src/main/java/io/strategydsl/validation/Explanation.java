package io.strategydsl.validation;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Lines;
import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The metadata of a rule and its outcome, as a text. */
final class Explanation {
    private static final String INDENT = "    ";

    private Explanation() {}

    static String of(RuleOutcome outcome, Map<String, Object> settings, List<Finding> findings, ReportWords words) {
        RuleInfo rule = outcome.rule();
        List<String> lines = new ArrayList<>();
        lines.addAll(Lines.wrapped("", rule.id() + " (" + words.say(ReportPhrase.label(rule.severity())) + ")"));
        lines.addAll(Lines.wrapped("", words.title(rule)));
        for (RuleFact fact : words.facts(rule, settings)) {
            if (fact.isCode()) {
                lines.addAll(Lines.wrapped("", fact.heading() + ":"));
                fact.text().lines().forEach(line -> lines.addAll(code(line)));
            } else {
                lines.addAll(Lines.wrapped("", fact.heading() + ": " + fact.text()));
            }
        }
        lines.addAll(Lines.wrapped("", words.say(ReportPhrase.HERE, "outcome", here(outcome, words))));
        for (Finding finding : findings) {
            lines.addAll(Lines.wrapped(INDENT, words.message(finding)));
        }
        return Lines.text(lines);
    }

    /** Returns the line as it is, since its spaces matter; only a custom rule can have one that is too long. */
    private static List<String> code(String line) {
        return Columns.fit(line, Lines.WIDTH - INDENT.length())
                ? List.of(INDENT + line)
                : Lines.hanging(INDENT, INDENT + INDENT, line);
    }

    private static String here(RuleOutcome outcome, ReportWords words) {
        if (outcome instanceof RuleOutcome.Passed passed) {
            return words.say(ReportPhrase.HERE_PASSED, "checked", passed.checked());
        }
        if (outcome instanceof RuleOutcome.Violated violated) {
            return words.say(ReportPhrase.HERE_VIOLATED, "count", violated.findings());
        }
        if (outcome instanceof RuleOutcome.Suppressed suppressed) {
            return words.say(ReportPhrase.HERE_SUPPRESSED, "count", suppressed.findings());
        }
        if (outcome instanceof RuleOutcome.Known known) {
            return words.say(ReportPhrase.HERE_KNOWN, "count", known.findings());
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return words.say(ReportPhrase.HERE_NOT_APPLICABLE, "reason", words.reason(notApplicable));
        }
        String problem = PlainText.value(((RuleOutcome.Crashed) outcome).problem());
        return words.say(ReportPhrase.HERE_CRASHED, "problem", problem);
    }
}
