package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a report found, by severity and rule, with why it matters. */
final class FindingsPart {
    private final BriefPlan plan;
    private final BriefWords words;

    private FindingsPart(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    static Optional<Part> of(BriefPlan plan) {
        if (plan.report().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new FindingsPart(plan).blocks(plan.report().get());
        return Optional.of(
                new Part(BriefPlan.anchor(BriefPhrase.FINDINGS), plan.words().say(BriefPhrase.FINDINGS), blocks));
    }

    private List<Block> blocks(ValidationReport report) {
        List<Block> blocks = new ArrayList<>();
        if (report.findings().isEmpty()) {
            blocks.add(new Block.Paragraph(words.line(BriefPhrase.NOTHING_MISSING)));
        }
        for (Severity severity : Severity.values()) {
            Map<RuleId, List<Finding>> byRule = new LinkedHashMap<>();
            report.findings(severity)
                    .forEach(finding -> byRule.computeIfAbsent(finding.id(), any -> new ArrayList<>())
                            .add(finding));
            if (!byRule.isEmpty()) {
                List<Block> groups = new ArrayList<>();
                byRule.values().forEach(findings -> groups.add(ofRule(findings)));
                blocks.add(new Block.Group(words.say(heading(severity)), groups));
            }
        }
        return blocks;
    }

    private Block ofRule(List<Finding> findings) {
        List<Line> items = new ArrayList<>();
        findings.forEach(finding -> items.add(item(finding)));
        Finding first = findings.get(0);
        return new Block.Group(
                BriefWords.capitalised(words.title(first.rule())),
                List.of(new Block.Paragraph(Line.said(words.why(first))), new Block.Items(items)));
    }

    /** Returns what was found and what to do about it, unless nobody has said that, so that it would be the same once more. */
    private Line item(Finding finding) {
        Line found = plan.linkedMessage(finding);
        return finding.adviceTemplate().equals(finding.template())
                ? found
                : words.line(BriefPhrase.FOUND, "found", found, "advice", Line.said(words.advice(finding)));
    }

    private static BriefPhrase heading(Severity severity) {
        return switch (severity) {
            case ERROR -> BriefPhrase.ERRORS_HEADING;
            case WARNING -> BriefPhrase.WARNINGS_HEADING;
            case INFO -> BriefPhrase.NOTES_HEADING;
        };
    }
}
