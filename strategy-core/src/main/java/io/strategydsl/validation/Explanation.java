package io.strategydsl.validation;

import io.strategydsl.internal.Lines;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule is about and what came of it, as a text. */
final class Explanation {
    private Explanation() {}

    static String of(RuleOutcome outcome, List<Finding> findings) {
        RuleInfo rule = outcome.rule();
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + " (" + rule.severity() + ")");
        lines.addAll(Lines.wrapped("", rule.title()));
        add(lines, "Finds: ", rule.description());
        add(lines, "Why: ", rule.why());
        add(lines, "To mend it: ", rule.fix());
        add(lines, "Source: ", rule.sources().stream().map(Source::fullCitation).collect(Collectors.joining("; ")));
        add(lines, "Here: ", here(outcome));
        for (Finding finding : findings) {
            lines.addAll(Lines.wrapped("    ", finding.message()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String heading, String text) {
        if (!text.isEmpty()) {
            lines.addAll(Lines.wrapped("", heading + text));
        }
    }

    private static String here(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed passed) {
            return "passed, " + passed.checked() + " checked";
        }
        if (outcome instanceof RuleOutcome.Violated violated) {
            return Lines.counted(violated.findings(), "finding");
        }
        if (outcome instanceof RuleOutcome.Suppressed suppressed) {
            return Lines.counted(suppressed.findings(), "finding") + ", suppressed";
        }
        if (outcome instanceof RuleOutcome.Known known) {
            return Lines.counted(known.findings(), "finding") + ", known";
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return "not applicable, " + notApplicable.reason();
        }
        return "crashed with " + ((RuleOutcome.Crashed) outcome).problem();
    }
}
