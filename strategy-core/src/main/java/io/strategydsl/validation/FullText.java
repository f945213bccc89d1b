package io.strategydsl.validation;

import io.strategydsl.internal.Lines;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every finding in full: the gravest first, all of one rule together below its title, sources and why, which are the same
 * for all of them. Then what was known, then what is accepted.
 */
final class FullText {
    private static final String INDENT = "    ";
    private static final String BELOW = "        ";

    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String why = "";

    private FullText() {}

    static String of(ValidationReport report) {
        FullText text = new FullText();
        FoldedEntries order = new FoldedEntries(report);
        for (Finding finding : order.inOrder(report.findings())) {
            text.add(finding, finding.severity().word().toUpperCase(Locale.ROOT));
        }
        for (Finding known : order.inOrder(report.known())) {
            text.add(known, "KNOWN");
        }
        List<SuppressedFinding> suppressed = new ArrayList<>(report.suppressed());
        suppressed.sort((one, other) -> order.compare(one.finding(), other.finding()));
        for (SuppressedFinding each : suppressed) {
            text.add(each.finding(), "SUPPRESSED");
            String accepted = each.byPlan() ? "Accepted by the plan because: " : "Accepted because: ";
            text.lines.addAll(Lines.wrapped(BELOW, accepted + each.reason()));
        }
        return text.lines.isEmpty() ? "no findings\n" : Lines.text(text.lines);
    }

    private void add(Finding finding, String kind) {
        RuleInfo rule = finding.rule();
        String ofRule = kind + " " + finding.id() + ": " + rule.title() + " (" + rule.citation() + ")";
        if (!ofRule.equals(heading)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Lines.wrapped("", ofRule));
            heading = ofRule;
            why = "";
        }
        // A custom rule may have a why of its own for each finding.
        if (!finding.why().equals(why)) {
            lines.addAll(Lines.wrapped(INDENT, "Why: " + finding.why()));
            why = finding.why();
        }
        lines.addAll(Lines.wrapped(INDENT, finding.path() + ": " + finding.message()));
        if (!finding.fix().isEmpty()) {
            lines.addAll(Lines.wrapped(BELOW, "Fix: " + finding.fix()));
        }
    }
}
