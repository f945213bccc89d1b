package io.strategydsl.testing;

import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as lines of the message of a test, no more of them than a person reads. */
final class FindingLines {
    private static final int MAX_SHOWN = 20;

    private FindingLines() {}

    /** Returns a line for each finding. */
    static String of(List<Finding> findings, TestedPlan plan) {
        return lines(findings, plan, false);
    }

    /** Returns a line for each finding, and one for its fix. */
    static String withFixes(List<Finding> findings, TestedPlan plan) {
        return lines(findings, plan, true);
    }

    private static String lines(List<Finding> findings, TestedPlan plan, boolean withFixes) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(MAX_SHOWN, findings.size()))) {
            String severity = finding.severity().word().toUpperCase(Locale.ROOT);
            lines.add(
                    "  " + PlainText.onOneLine(severity + " " + plan.place(finding.path()) + ": " + finding.message()));
            if (withFixes && !finding.fix().isEmpty()) {
                lines.add("    fix: " + PlainText.onOneLine(finding.fix()));
            }
        }
        if (findings.size() > MAX_SHOWN) {
            lines.add("  and " + Numbers.written(findings.size() - MAX_SHOWN) + " more");
        }
        return String.join("\n", lines);
    }
}
