package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.planning.progress.DatedTactic;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.ReviewProgress;
import io.strategydsl.text.answers.ProgressTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far goals and metrics are, which tactics are late and next, and when reviews are due. */
final class ProgressPart {
    private static final int MAX_NEXT = 10;
    private static final int COLUMNS = 7;

    private final BriefPlan plan;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressPart(BriefPlan plan) {
        this.plan = plan;
    }

    static Optional<Part> of(BriefPlan plan) {
        if (plan.progress().isEmpty()) {
            return Optional.empty();
        }
        ProgressPart part = new ProgressPart(plan);
        Progress progress = plan.progress().get();
        part.addGoals(progress);
        part.addMetrics(progress);
        part.addTactics(Phrase.LATE, progress.tacticsLate(), Integer.MAX_VALUE);
        part.addTactics(Phrase.NEXT, progress.tacticsNext(), MAX_NEXT);
        part.addReviews(progress);
        return part.blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(BriefPlan.anchor(Phrase.PROGRESS), Phrase.PROGRESS.words(), part.blocks));
    }

    private void addGoals(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.goals()
                .forEach(goal -> rows.add(List.of(
                        plan.link(goal.goal()),
                        Line.of(Entries.badge(goal.verdict())),
                        SummaryPart.counted(goal.counts()))));
        add(
                Phrase.PROGRESS_OF_GOALS,
                List.of(
                        Column.ofWords(Phrase.GOAL.words()),
                        Column.ofWords(Phrase.VERDICT.words()),
                        Column.ofWords(Phrase.METRICS_COLUMN.words())),
                rows);
    }

    private void addMetrics(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.metrics().forEach(metric -> rows.add(row(metric)));
        add(
                Phrase.PROGRESS_OF_METRICS,
                List.of(
                        Column.ofWords(Phrase.METRIC.words()),
                        Column.ofWords(Phrase.VERDICT.words()),
                        Column.ofWords(Phrase.LATEST.words()),
                        Column.ofNumbers(Phrase.EXPECTED.words()),
                        Column.ofNumbers(Phrase.ACHIEVED.words()),
                        Column.ofNumbers(Phrase.PLANNED.words()),
                        Column.ofWords(Phrase.NEXT_TARGET.words())),
                rows);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.SHARES.line()));
        }
    }

    private List<Line> row(MetricProgress metric) {
        List<Line> row = new ArrayList<>();
        row.add(plan.link(metric.metric()));
        row.add(Line.of(Entries.badge(metric.verdict())));
        String[] cells = ProgressTable.row(metric);
        if (metric.reason().isPresent()) {
            List<String> known = new ArrayList<>(List.of(metric.reason().get()));
            known.addAll(ProgressTable.known(metric));
            row.add(Line.said(String.join("; ", known)));
        }
        for (int i = row.size(); i < COLUMNS; i++) {
            row.add(i < cells.length && !cells[i].isEmpty() ? Line.said(cells[i]) : Line.EMPTY);
        }
        return row;
    }

    private void addTactics(Phrase caption, List<DatedTactic> tactics, int most) {
        List<List<Line>> rows = new ArrayList<>();
        tactics.stream()
                .limit(most)
                .forEach(each -> rows.add(List.of(
                        plan.link(each.tactic()),
                        each.dayStated() ? Line.words(each.day().toString()) : Phrase.BY.of(each.day()),
                        plan.assignees(each.tactic()))));
        add(
                caption,
                List.of(
                        Column.ofWords(Phrase.TACTIC.words()),
                        Column.ofWords(Phrase.DAY.words()),
                        Column.ofWords(Phrase.OWNER.words())),
                rows);
        if (tactics.size() > most) {
            blocks.add(new Block.Paragraph(Phrase.AND_MORE.of(tactics.size() - most)));
        }
    }

    private void addReviews(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.reviews()
                .forEach(review -> rows.add(List.of(
                        plan.link(review.review()),
                        review.lastHeld()
                                .map(LocalDate::toString)
                                .map(Line::words)
                                .orElseGet(Phrase.NEVER::line),
                        due(review))));
        add(
                Phrase.REVIEWS_HELD,
                List.of(
                        Column.ofWords(Phrase.REVIEW.words()),
                        Column.ofWords(Phrase.LAST_HELD.words()),
                        Column.ofWords(Phrase.NEXT_DUE.words())),
                rows);
    }

    private static Line due(ReviewProgress review) {
        if (review.due().isEmpty()) {
            return Line.EMPTY;
        }
        LocalDate day = review.due().get();
        if (review.isOverdue()) {
            return Line.badge(Tone.BAD, Phrase.OVERDUE.text(day));
        }
        return review.isDueStated() ? Line.words(day.toString()) : Phrase.BY.of(day);
    }

    private void add(Phrase caption, List<Column> columns, List<List<Line>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption.line(), columns, rows));
        }
    }
}
