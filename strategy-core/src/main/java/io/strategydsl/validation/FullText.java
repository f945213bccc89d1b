package io.strategydsl.validation;

import io.strategydsl.internal.Lines;
import io.strategydsl.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every finding in full, each starting on a new line. */
final class FullText {
    private FullText() {}

    static String of(ValidationReport report) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            add(lines, finding, finding.severity().word().toUpperCase(Locale.ROOT) + " ");
        }
        for (Finding known : report.known()) {
            add(lines, known, "KNOWN ");
        }
        for (SuppressedFinding suppressed : report.suppressed()) {
            add(lines, suppressed.finding(), "SUPPRESSED ");
            lines.addAll(Lines.wrapped(
                    "    ",
                    (suppressed.byPlan() ? "Accepted by the plan because: " : "Accepted because: ")
                            + suppressed.reason()));
        }
        return lines.isEmpty() ? "no findings\n" : Lines.text(lines);
    }

    private static void add(List<String> lines, Finding finding, String heading) {
        lines.addAll(Lines.wrapped("", heading + finding.id() + " at " + finding.path()));
        lines.addAll(Lines.wrapped("    ", finding.message()));
        if (!finding.why().isEmpty()) {
            lines.addAll(Lines.wrapped("    ", "Why: " + finding.why()));
        }
        if (!finding.fix().isEmpty()) {
            lines.addAll(Lines.wrapped("    ", "Fix: " + finding.fix()));
        }
        lines.addAll(Lines.wrapped("    ", "Source: " + finding.rule().citation()));
    }
}
