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
import io.strategydsl.text.answers.ProgressCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far goals and metrics are, which tactics are late and next, and when reviews are due. */
final class ProgressPart {
    private static final int MAX_NEXT = 10;
    private static final int COLUMNS = 7;

    private final BriefPlan plan;
    private final BriefWords words;
    private final ProgressCells cells;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressPart(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
        this.cells = new ProgressCells(words.phrasebook(), words.quoting());
    }

    static Optional<Part> of(BriefPlan plan) {
        if (plan.progress().isEmpty()) {
            return Optional.empty();
        }
        ProgressPart part = new ProgressPart(plan);
        Progress progress = plan.progress().get();
        part.addGoals(progress);
        part.addMetrics(progress);
        part.addTactics(BriefPhrase.LATE, progress.tacticsLate(), Integer.MAX_VALUE);
        part.addTactics(BriefPhrase.NEXT, progress.tacticsNext(), MAX_NEXT);
        part.addReviews(progress);
        return part.blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        BriefPlan.anchor(BriefPhrase.PROGRESS), plan.words().say(BriefPhrase.PROGRESS), part.blocks));
    }

    private void addGoals(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.goals()
                .forEach(goal -> rows.add(List.of(
                        plan.link(goal.goal()),
                        Line.of(plan.badges().of(goal.verdict())),
                        SummaryPart.counted(words, goal.counts()))));
        add(
                BriefPhrase.PROGRESS_OF_GOALS,
                List.of(
                        Column.ofWords(words.say(BriefPhrase.GOAL)),
                        Column.ofWords(words.say(BriefPhrase.VERDICT)),
                        Column.ofWords(words.say(BriefPhrase.METRICS_COLUMN))),
                rows);
    }

    private void addMetrics(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.metrics().forEach(metric -> rows.add(row(metric)));
        add(
                BriefPhrase.PROGRESS_OF_METRICS,
                List.of(
                        Column.ofWords(words.say(BriefPhrase.METRIC)),
                        Column.ofWords(words.say(BriefPhrase.VERDICT)),
                        Column.ofWords(words.say(BriefPhrase.LATEST)),
                        Column.ofNumbers(words.say(BriefPhrase.EXPECTED)),
                        Column.ofNumbers(words.say(BriefPhrase.ACHIEVED)),
                        Column.ofNumbers(words.say(BriefPhrase.PLANNED)),
                        Column.ofWords(words.say(BriefPhrase.NEXT_TARGET))),
                rows);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line(BriefPhrase.SHARES)));
        }
    }

    private List<Line> row(MetricProgress metric) {
        List<Line> row = new ArrayList<>();
        row.add(plan.link(metric.metric()));
        row.add(Line.of(plan.badges().of(metric.verdict())));
        List<String> said = metric.reason().isPresent()
                ? List.of(String.join(
                        "; ",
                        Stream.concat(cells.of(metric).stream(), cells.known(metric).stream())
                                .toList()))
                : cells.of(metric);
        said.forEach(cell -> row.add(cell.isEmpty() ? Line.EMPTY : Line.said(cell)));
        while (row.size() < COLUMNS) {
            row.add(Line.EMPTY);
        }
        return row;
    }

    private void addTactics(BriefPhrase caption, List<DatedTactic> tactics, int most) {
        List<List<Line>> rows = new ArrayList<>();
        tactics.stream()
                .limit(most)
                .forEach(each -> rows.add(List.of(
                        plan.link(each.tactic()),
                        each.dayStated() ? words.day(each.day()) : words.line(BriefPhrase.BY, "day", each.day()),
                        plan.assignees(each.tactic()))));
        add(
                caption,
                List.of(
                        Column.ofWords(words.say(BriefPhrase.TACTIC)),
                        Column.ofWords(words.say(BriefPhrase.DAY)),
                        Column.ofWords(words.say(BriefPhrase.OWNER))),
                rows);
        if (tactics.size() > most) {
            blocks.add(new Block.Paragraph(words.line(BriefPhrase.AND_MORE, "count", tactics.size() - most)));
        }
    }

    private void addReviews(Progress progress) {
        List<List<Line>> rows = new ArrayList<>();
        progress.reviews()
                .forEach(review -> rows.add(List.of(
                        plan.link(review.review()),
                        review.lastHeld().map(words::day).orElseGet(() -> words.line(BriefPhrase.NEVER)),
                        due(review))));
        add(
                BriefPhrase.REVIEWS_HELD,
                List.of(
                        Column.ofWords(words.say(BriefPhrase.REVIEW)),
                        Column.ofWords(words.say(BriefPhrase.LAST_HELD)),
                        Column.ofWords(words.say(BriefPhrase.NEXT_DUE))),
                rows);
    }

    private Line due(ReviewProgress review) {
        if (review.due().isEmpty()) {
            return Line.EMPTY;
        }
        LocalDate day = review.due().get();
        if (review.isOverdue()) {
            return Line.badge(Tone.BAD, words.say(BriefPhrase.OVERDUE, "day", day));
        }
        return review.isDueStated() ? words.day(day) : words.line(BriefPhrase.BY, "day", day);
    }

    private void add(BriefPhrase caption, List<Column> columns, List<List<Line>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(words.line(caption), columns, rows));
        }
    }
}
