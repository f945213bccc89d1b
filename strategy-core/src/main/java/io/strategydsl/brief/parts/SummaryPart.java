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
    private final BriefWords words;

    private SummaryPart(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    static Part of(BriefPlan plan) {
        return new SummaryPart(plan).part();
    }

    private Part part() {
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new Block.Card(words.say(BriefPhrase.PRIMARY_GOAL), true, primaryGoal()));
        plan.progress()
                .ifPresent(progress ->
                        cards.add(new Block.Card(words.say(BriefPhrase.ON_TRACK_QUESTION), false, track(progress))));
        if (!plan.strategy().tactics().isEmpty()) {
            cards.add(new Block.Card(words.say(BriefPhrase.FIRST_QUESTION), false, first()));
        }
        plan.progress()
                .ifPresent(progress ->
                        cards.add(new Block.Card(words.say(BriefPhrase.NEXT_QUESTION), false, next(progress))));
        plan.report()
                .ifPresent(report ->
                        cards.add(new Block.Card(words.say(BriefPhrase.MISSING_QUESTION), false, missing(report))));
        return new Part(
                BriefPlan.anchor(BriefPhrase.SUMMARY), words.say(BriefPhrase.SUMMARY), List.of(new Block.Cards(cards)));
    }

    private List<Block> primaryGoal() {
        List<Block> blocks = new ArrayList<>();
        for (Goal goal : plan.strategy().goals()) {
            if (goal.primary()) {
                blocks.add(new Block.Statement(plan.linkInFull(goal)));
                Set<String> objectives = plan.index().supportedObjectives(goal);
                if (!objectives.isEmpty()) {
                    blocks.add(new Block.Paragraph(words.line(
                            BriefPhrase.SUPPORTS, "objectives", plan.links(ElementKind.OBJECTIVE, objectives))));
                }
                plan.progressOfGoal(goal)
                        .ifPresent(progress -> blocks.add(
                                new Block.Paragraph(Line.of(plan.badges().of(progress.verdict()))
                                        .then(" ")
                                        .then(counted(words, progress.counts())))));
            }
        }
        if (blocks.isEmpty()) {
            BriefPhrase none = plan.strategy().goals().isEmpty() ? BriefPhrase.NO_GOAL : BriefPhrase.NO_PRIMARY_GOAL;
            blocks.add(new Block.Statement(words.line(none)));
        }
        return blocks;
    }

    /** Returns "3 behind, 5 on track, 1 without data". */
    static Line counted(BriefWords words, Map<Verdict, Integer> counts) {
        List<Line> numbers = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.BEHIND, Verdict.ON_TRACK, Verdict.AHEAD, Verdict.NO_DATA)) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                numbers.add(words.line(counted(verdict), "count", count));
            }
        }
        return numbers.isEmpty() ? words.line(BriefPhrase.NO_METRIC_MEASURES) : Line.joined(", ", numbers);
    }

    private static BriefPhrase counted(Verdict verdict) {
        return switch (verdict) {
            case AHEAD -> BriefPhrase.COUNTED_AHEAD;
            case ON_TRACK -> BriefPhrase.COUNTED_ON_TRACK;
            case BEHIND -> BriefPhrase.COUNTED_BEHIND;
            case NO_DATA -> BriefPhrase.COUNTED_NO_DATA;
        };
    }

    private List<Block> track(Progress progress) {
        List<Block> blocks = new ArrayList<>();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        progress.metrics().forEach(metric -> counts.merge(metric.verdict(), 1, Integer::sum));
        blocks.add(new Block.Statement(track(counts, progress.metrics().size())));
        if (counts.keySet().size() > 1) {
            blocks.add(new Block.Paragraph(counted(words, counts)));
        }
        List<Line> lines = new ArrayList<>();
        List<MetricProgress> behind = progress.metrics().stream()
                .filter(metric -> metric.verdict() == Verdict.BEHIND)
                .toList();
        behind.stream().limit(MAX_SHOWN).forEach(metric -> lines.add(plan.link(metric.metric())));
        addMore(lines, behind.size());
        int late = progress.tacticsLate().size();
        if (late > 0) {
            lines.add(words.line(BriefPhrase.TACTICS_LATE, "count", late));
        }
        int overdue = (int)
                progress.reviews().stream().filter(ReviewProgress::isOverdue).count();
        if (overdue > 0) {
            lines.add(words.line(BriefPhrase.REVIEWS_OVERDUE, "count", overdue));
        }
        addItems(blocks, lines);
        return blocks;
    }

    private Line track(Map<Verdict, Integer> counts, int metrics) {
        int behind = counts.getOrDefault(Verdict.BEHIND, 0);
        if (metrics == 0) {
            return words.line(BriefPhrase.NO_METRIC);
        }
        if (behind > 0) {
            return metrics == 1
                    ? words.line(BriefPhrase.ONLY_ONE_BEHIND)
                    : words.line(BriefPhrase.METRICS_BEHIND, "behind", behind, "metrics", metrics);
        }
        return counts.getOrDefault(Verdict.NO_DATA, 0) == metrics
                ? words.line(BriefPhrase.NOTHING_MEASURED)
                : words.line(BriefPhrase.NONE_BEHIND);
    }

    private List<Block> first() {
        List<RankedTactic> open = Priorities.of(plan.strategy()).ranked().stream()
                .filter(ranked -> Badges.isOpen(ranked.tactic()))
                .toList();
        if (open.isEmpty()) {
            return List.of(new Block.Paragraph(words.line(BriefPhrase.NOTHING_FIRST)));
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
        blocks.add(new Block.Paragraph(words.line(why(quadrant))));
        addItems(blocks, lines);
        return blocks;
    }

    private static BriefPhrase why(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> BriefPhrase.FIRST_OF_ALL;
            case HIGH_VALUE_HIGH_COMPLEXITY -> BriefPhrase.FIRST_OF_DIFFICULT;
            case LOW_VALUE_LOW_COMPLEXITY, LOW_VALUE_HIGH_COMPLEXITY -> BriefPhrase.FIRST_OF_LITTLE_VALUE;
        };
    }

    private List<Block> next(Progress progress) {
        List<Line> lines = new ArrayList<>();
        List<DatedTactic> next = progress.tacticsNext();
        next.stream()
                .limit(MAX_SHOWN)
                .forEach(each -> lines.add(
                        withOwners(words.day(each.day()).then(" ").then(plan.link(each.tactic())), each.tactic())));
        addMore(lines, next.size());
        if (lines.isEmpty()) {
            return List.of(new Block.Paragraph(words.line(BriefPhrase.NOTHING_NEXT)));
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
                        ? Line.badge(Tone.GOOD, words.say(BriefPhrase.VALID))
                        : Line.badge(Tone.BAD, words.say(BriefPhrase.NOT_VALID)))
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

    private Line counted(ValidationReport report) {
        List<Line> numbers = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = report.findings(severity).size();
            if (count > 0) {
                numbers.add(words.line(counted(severity), "count", count));
            }
        }
        return numbers.isEmpty() ? words.line(BriefPhrase.NOTHING_MISSING) : Line.joined(", ", numbers);
    }

    private static BriefPhrase counted(Severity severity) {
        return switch (severity) {
            case ERROR -> BriefPhrase.ERRORS;
            case WARNING -> BriefPhrase.WARNINGS;
            case INFO -> BriefPhrase.NOTES;
        };
    }

    private void addMore(List<Line> lines, int all) {
        if (all > MAX_SHOWN) {
            lines.add(words.line(BriefPhrase.AND_MORE, "count", all - MAX_SHOWN));
        }
    }

    private static void addItems(List<Block> blocks, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(lines));
        }
    }
}
