package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.planning.progress.DatedTactic;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.ReviewProgress;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader has to know before everything else: the one primary goal, whether the plan is on track, what comes first and
 * what is missing.
 */
final class SummaryPart {
    private static final int MAX_SHOWN = 3;

    private final BriefPlan plan;

    private SummaryPart(BriefPlan plan) {
        this.plan = plan;
    }

    static Part of(BriefPlan plan) {
        return new SummaryPart(plan).part();
    }

    private Part part() {
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new Block.Card(Phrase.PRIMARY_GOAL.words(), true, primaryGoal()));
        plan.progress()
                .ifPresent(progress ->
                        cards.add(new Block.Card(Phrase.ON_TRACK_QUESTION.words(), false, track(progress))));
        if (!plan.strategy().tactics().isEmpty()) {
            cards.add(new Block.Card(Phrase.FIRST_QUESTION.words(), false, first()));
        }
        plan.progress()
                .ifPresent(progress -> cards.add(new Block.Card(Phrase.NEXT_QUESTION.words(), false, next(progress))));
        plan.report()
                .ifPresent(
                        report -> cards.add(new Block.Card(Phrase.MISSING_QUESTION.words(), false, missing(report))));
        return new Part(BriefPlan.anchor(Phrase.SUMMARY), Phrase.SUMMARY.words(), List.of(new Block.Cards(cards)));
    }

    private List<Block> primaryGoal() {
        List<Block> blocks = new ArrayList<>();
        for (Goal goal : plan.strategy().goals()) {
            if (goal.primary()) {
                blocks.add(new Block.Statement(plan.linkInFull(goal)));
                Set<String> objectives = plan.index().supportedObjectives(goal);
                if (!objectives.isEmpty()) {
                    blocks.add(new Block.Paragraph(Phrase.SUPPORTS.of(plan.links(ElementKind.OBJECTIVE, objectives))));
                }
                plan.progressOfGoal(goal)
                        .ifPresent(progress -> blocks.add(new Block.Paragraph(Line.of(Entries.badge(progress.verdict()))
                                .then(" ")
                                .then(counted(progress.counts())))));
            }
        }
        if (blocks.isEmpty()) {
            Phrase none = plan.strategy().goals().isEmpty() ? Phrase.NO_GOAL : Phrase.NO_PRIMARY_GOAL;
            blocks.add(new Block.Statement(none.line()));
        }
        return blocks;
    }

    /** Returns "3 behind, 5 on track, 1 without data". */
    static Line counted(Map<Verdict, Integer> counts) {
        List<Line> words = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.BEHIND, Verdict.ON_TRACK, Verdict.AHEAD, Verdict.NO_DATA)) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                words.add(counted(verdict).of(count));
            }
        }
        return words.isEmpty() ? Phrase.NO_METRIC_MEASURES.line() : Line.joined(", ", words);
    }

    private static Phrase counted(Verdict verdict) {
        return switch (verdict) {
            case AHEAD -> Phrase.COUNTED_AHEAD;
            case ON_TRACK -> Phrase.COUNTED_ON_TRACK;
            case BEHIND -> Phrase.COUNTED_BEHIND;
            case NO_DATA -> Phrase.COUNTED_NO_DATA;
        };
    }

    private List<Block> track(Progress progress) {
        List<Block> blocks = new ArrayList<>();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        progress.metrics().forEach(metric -> counts.merge(metric.verdict(), 1, Integer::sum));
        blocks.add(new Block.Statement(track(counts, progress.metrics().size())));
        if (counts.keySet().size() > 1) {
            blocks.add(new Block.Paragraph(counted(counts)));
        }
        List<Line> lines = new ArrayList<>();
        List<MetricProgress> behind = progress.metrics().stream()
                .filter(metric -> metric.verdict() == Verdict.BEHIND)
                .toList();
        behind.stream().limit(MAX_SHOWN).forEach(metric -> lines.add(plan.link(metric.metric())));
        addMore(lines, behind.size());
        int late = progress.tacticsLate().size();
        if (late > 0) {
            lines.add(Phrase.TACTICS_LATE.of(late));
        }
        int overdue = (int)
                progress.reviews().stream().filter(ReviewProgress::isOverdue).count();
        if (overdue > 0) {
            lines.add(Phrase.REVIEWS_OVERDUE.of(overdue));
        }
        addItems(blocks, lines);
        return blocks;
    }

    private static Line track(Map<Verdict, Integer> counts, int metrics) {
        int behind = counts.getOrDefault(Verdict.BEHIND, 0);
        if (metrics == 0) {
            return Phrase.NO_METRIC.line();
        }
        if (behind > 0) {
            return metrics == 1 ? Phrase.ONLY_ONE_BEHIND.line() : Phrase.METRICS_BEHIND.of(behind, metrics);
        }
        return counts.getOrDefault(Verdict.NO_DATA, 0) == metrics
                ? Phrase.NOTHING_MEASURED.line()
                : Phrase.NONE_BEHIND.line();
    }

    private List<Block> first() {
        List<RankedTactic> open = Priorities.of(plan.strategy()).ranked().stream()
                .filter(ranked -> Entries.isOpen(ranked.tactic()))
                .toList();
        if (open.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.NOTHING_FIRST.line()));
        }
        Quadrant quadrant = open.get(0).quadrant();
        List<Tactic> first = open.stream()
                .filter(ranked -> ranked.quadrant() == quadrant)
                .map(RankedTactic::tactic)
                .toList();
        List<Line> lines = new ArrayList<>();
        first.stream().limit(MAX_SHOWN).forEach(tactic -> lines.add(withOwners(plan.link(tactic), tactic)));
        addMore(lines, first.size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(why(quadrant).line()));
        addItems(blocks, lines);
        return blocks;
    }

    private static Phrase why(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> Phrase.FIRST_OF_ALL;
            case HIGH_VALUE_HIGH_COMPLEXITY -> Phrase.FIRST_OF_DIFFICULT;
            case LOW_VALUE_LOW_COMPLEXITY, LOW_VALUE_HIGH_COMPLEXITY -> Phrase.FIRST_OF_LITTLE_VALUE;
        };
    }

    private List<Block> next(Progress progress) {
        List<Line> lines = new ArrayList<>();
        List<DatedTactic> next = progress.tacticsNext();
        next.stream()
                .limit(MAX_SHOWN)
                .forEach(each -> lines.add(
                        withOwners(Line.words(each.day() + " ").then(plan.link(each.tactic())), each.tactic())));
        addMore(lines, next.size());
        if (lines.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.NOTHING_NEXT.line()));
        }
        return List.of(new Block.Items(lines));
    }

    private Line withOwners(Line line, Tactic tactic) {
        Line owners = plan.assignees(tactic);
        return owners.isEmpty() ? line : line.then(" (").then(owners).then(")");
    }

    private List<Block> missing(ValidationReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph((report.isValid()
                        ? Line.badge(Tone.GOOD, Phrase.VALID.words())
                        : Line.badge(Tone.BAD, Phrase.NOT_VALID.words()))
                .then(" ")
                .then(counted(report))));
        List<Line> lines = new ArrayList<>();
        report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MAX_SHOWN)
                .forEach(finding -> lines.add(plan.linkedMessage(finding)));
        addMore(lines, report.findings().size());
        addItems(blocks, lines);
        return blocks;
    }

    private static Line counted(ValidationReport report) {
        List<Line> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = report.findings(severity).size();
            if (count > 0) {
                words.add(counted(severity).of(count));
            }
        }
        return words.isEmpty() ? Phrase.NOTHING_MISSING.line() : Line.joined(", ", words);
    }

    private static Phrase counted(Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.ERRORS;
            case WARNING -> Phrase.WARNINGS;
            case INFO -> Phrase.NOTES;
        };
    }

    private static void addMore(List<Line> lines, int all) {
        if (all > MAX_SHOWN) {
            lines.add(Phrase.AND_MORE.of(all - MAX_SHOWN));
        }
    }

    private static void addItems(List<Block> blocks, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(lines));
        }
    }
}
