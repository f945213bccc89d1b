package io.strategydsl.validation;

import io.strategydsl.internal.Lines;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Every finding in full: the gravest first, all of one rule together below its title, sources and why, which are the same
 * for all of them. Then what was known, then what is accepted.
 */
final class FullText {
    private static final String INDENT = "    ";
    private static final String BELOW = "        ";

    private final ReportWords words;
    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String why = "";

    private FullText(ReportWords words) {
        this.words = words;
    }

    static String of(ValidationReport report, ReportWords words) {
        FullText text = new FullText(words);
        FoldedEntries order = new FoldedEntries(report);
        for (Finding finding : order.inOrder(report.findings())) {
            text.add(finding, ReportPhrase.label(finding.severity()));
        }
        for (Finding known : order.inOrder(report.known())) {
            text.add(known, ReportPhrase.KNOWN_BEFORE);
        }
        List<SuppressedFinding> suppressed = new ArrayList<>(report.suppressed());
        suppressed.sort((one, other) -> order.compare(one.finding(), other.finding()));
        for (SuppressedFinding each : suppressed) {
            text.add(each.finding(), ReportPhrase.SUPPRESSED);
            ReportPhrase accepted =
                    each.byPlan() ? ReportPhrase.ACCEPTED_BY_PLAN_BECAUSE : ReportPhrase.ACCEPTED_BECAUSE;
            text.lines.addAll(Lines.wrapped(BELOW, words.say(accepted, "reason", each.reason())));
        }
        return text.lines.isEmpty() ? words.say(ReportPhrase.NO_FINDINGS) + "\n" : Lines.text(text.lines);
    }

    private void add(Finding finding, ReportPhrase label) {
        RuleInfo rule = finding.rule();
        String ofRule = words.say(
                ReportPhrase.OF_RULE,
                "severity",
                words.say(label),
                "rule",
                finding.id().value(),
                "title",
                words.title(rule),
                "sources",
                words.citation(rule));
        if (!ofRule.equals(heading)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Lines.wrapped("", ofRule));
            heading = ofRule;
            why = "";
        }
        // A custom rule may have a why of its own for each finding.
        String why = words.why(finding);
        if (!why.equals(this.why)) {
            lines.addAll(Lines.wrapped(INDENT, words.say(ReportPhrase.WHY) + ": " + why));
            this.why = why;
        }
        lines.addAll(Lines.wrapped(INDENT, words.placed(finding)));
        String toDo = words.toDoInFull(finding);
        if (!toDo.isEmpty()) {
            lines.addAll(Lines.wrapped(BELOW, toDo));
        }
    }
}
