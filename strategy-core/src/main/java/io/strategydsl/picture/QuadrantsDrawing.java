package io.strategydsl.picture;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.PlannedDays;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import java.util.ArrayList;
import java.util.List;

/** Draws quadrants. Scores go from 1 to 10, so there are a hundred places, each with room for one point and its label. */
final class QuadrantsDrawing {
    private static final int SCORES = 10;
    private static final double MARGIN = 8;
    private static final double LEFT = 28;
    private static final double MIN_CELL_HEIGHT = 36;
    private static final double MAX_CELL_HEIGHT = 44;
    private static final double PADDING = 2;
    private static final double MARK_PADDING = 5;

    private final Priorities priorities;
    private final StrategyIndex index;
    private final PictureWords words;
    private final Canvas canvas;
    private final double cellWidth;
    private final double cellHeight;
    private final double top = 2 * Font.BOLD.line() + MARGIN;

    QuadrantsDrawing(Priorities priorities, PictureSettings settings) {
        this.priorities = priorities;
        this.index = StrategyIndex.of(priorities.strategy());
        this.words = settings.words();
        this.canvas = new Canvas(settings.width(), settings.idPrefix() + "quadrants");
        this.cellWidth = (settings.width() - LEFT - MARGIN) / SCORES;
        this.cellHeight = Math.max(MIN_CELL_HEIGHT, Math.min(cellWidth, MAX_CELL_HEIGHT));
    }

    Picture picture() {
        double bottom = MARGIN;
        if (priorities.ranked().isEmpty()) {
            bottom = new Note(canvas)
                    .draw(priorities.unscored().isEmpty() ? words.noTactics() : words.noScores(), bottom);
        } else {
            drawAxes();
            drawPoints();
            bottom = top + SCORES * cellHeight + 3 * Font.SMALL.line() + MARGIN;
        }
        return canvas.picture(
                drawLegend(bottom) + MARGIN, words.titleOfQuadrants(Names.of(priorities.strategy())), description());
    }

    private double left(int complexity) {
        return LEFT + (complexity - 1) * cellWidth;
    }

    private double above(int value) {
        return top + (SCORES - value) * cellHeight;
    }

    private void drawAxes() {
        int threshold = priorities.threshold();
        double right = LEFT + SCORES * cellWidth;
        double bottom = top + SCORES * cellHeight;
        double middle = left(threshold + 1);
        double between = above(threshold);
        canvas.rectangle(new Box(LEFT, top, middle - LEFT, between - top), 0, Paint.filled(Ink.SOFT));
        for (int score = 1; score <= SCORES; score++) {
            String number = words.number(score);
            canvas.label(Label.centered(LEFT - 12, above(score) + cellHeight / 2, Font.SMALL, number)
                    .in(Ink.MUTED));
            canvas.label(
                    Label.centered(left(score) + cellWidth / 2, bottom + 1.5 * Font.SMALL.line(), Font.SMALL, number)
                            .in(Ink.MUTED));
        }
        canvas.rectangle(new Box(LEFT, top, right - LEFT, bottom - top), 0, Paint.outlined(Ink.LINE, 1));
        canvas.line(middle, top, middle, bottom, Paint.outlined(Ink.LINE, 2));
        canvas.line(LEFT, between, right, between, Paint.outlined(Ink.LINE, 2));

        canvas.label(Label.of(MARGIN, MARGIN + Font.SMALL_BOLD.aboveBaseline(), Font.SMALL_BOLD, "↑ " + words.value()));
        canvas.label(Label.of(right, bottom + 2.8 * Font.SMALL.line(), Font.SMALL_BOLD, words.complexity() + " →")
                .at(Anchor.END));
        double above = top - 5;
        double below = bottom + Font.SMALL.line() * 0.8;
        name(Quadrant.HIGH_VALUE_LOW_COMPLEXITY, LEFT, above, Anchor.START);
        name(Quadrant.HIGH_VALUE_HIGH_COMPLEXITY, right, above, Anchor.END);
        name(Quadrant.LOW_VALUE_LOW_COMPLEXITY, LEFT, below, Anchor.START);
        name(Quadrant.LOW_VALUE_HIGH_COMPLEXITY, right, below, Anchor.END);
    }

    private void name(Quadrant quadrant, double x, double y, Anchor anchor) {
        Font font = Font.SMALL_BOLD;
        double room = SCORES * cellWidth / 2 - MARGIN;
        canvas.label(Label.of(x, y, font, Fitted.line(words.of(quadrant), room, font))
                .at(anchor));
    }

    /** Draws one point for all tactics of a place, which come one after the other in the order. */
    private void drawPoints() {
        List<RankedTactic> ranked = priorities.ranked();
        int first = 0;
        for (int next = 1; next <= ranked.size(); next++) {
            if (next == ranked.size()
                    || ranked.get(next).rank() != ranked.get(first).rank()) {
                drawPoint(ranked.subList(first, next), first + 1);
                first = next;
            }
        }
    }

    private void drawPoint(List<RankedTactic> here, int number) {
        Tactic tactic = here.get(0).tactic();
        int value = tactic.value().orElseThrow();
        int complexity = tactic.complexity().orElseThrow();
        double x = left(complexity) + cellWidth / 2;
        double y = above(value) + cellHeight / 2;
        List<String> lines = numbers(number, number + here.size() - 1);
        canvas.begin(words.scores(value, complexity) + ": "
                + words.listed(
                        here.stream().map(each -> Names.of(each.tactic())).toList()));
        drawMark(here.get(0).quadrant(), x, y, lines, cellWidth - PADDING, cellHeight - PADDING);
        canvas.end();
    }

    /** Returns "3", "3, 4" or "3–7" on as many lines as there is room for, or dots if it does not fit at all. */
    private List<String> numbers(int first, int last) {
        String from = words.number(first);
        String to = words.number(last);
        if (first == last) {
            return fitting(List.of(from));
        }
        String mark = last == first + 1 ? ", " : "–";
        List<String> onOne = List.of(from + mark + to);
        return fits(onOne) ? onOne : fitting(List.of(from + mark.strip(), to));
    }

    private List<String> fitting(List<String> lines) {
        return fits(lines) ? lines : List.of(Fitted.DOTS);
    }

    private boolean fits(List<String> lines) {
        return lines.size() * Font.SMALL_BOLD.line() <= cellHeight - PADDING
                && lines.stream().allMatch(line -> Font.SMALL_BOLD.width(line) <= cellWidth - PADDING);
    }

    private void drawMark(Quadrant quadrant, double x, double y, List<String> lines, double room, double roomBelow) {
        Font font = Font.SMALL_BOLD;
        double widest = lines.stream().mapToDouble(font::width).max().orElse(0);
        double height = Math.min(roomBelow, lines.size() * font.line() + MARK_PADDING);
        double width = Math.min(room, Math.max(height, widest + 2 * MARK_PADDING));
        canvas.rectangle(
                new Box(x - width / 2, y - height / 2, width, height), Math.min(width, height) / 2, paint(quadrant));
        double line = y - (lines.size() - 1) * font.line() / 2;
        for (String each : lines) {
            canvas.label(Label.centered(x, line, font, each).in(letters(quadrant)));
            line += font.line();
        }
    }

    private static Paint paint(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> Paint.filled(Ink.ACCENT);
            case HIGH_VALUE_HIGH_COMPLEXITY -> Paint.outlined(Ink.ACCENT, 2).on(Ink.PAPER);
            case LOW_VALUE_LOW_COMPLEXITY -> Paint.outlined(Ink.MUTED, 1).on(Ink.PAPER);
            case LOW_VALUE_HIGH_COMPLEXITY ->
                Paint.outlined(Ink.MUTED, 1).on(Ink.PAPER).dashed();
        };
    }

    private static Ink letters(Quadrant quadrant) {
        return quadrant == Quadrant.HIGH_VALUE_LOW_COMPLEXITY ? Ink.PAPER : Ink.INK;
    }

    private double drawLegend(double y) {
        double widest = Font.SMALL_BOLD.width(words.number(priorities.ranked().size()));
        double markWidth = Math.max(2 * MARGIN + MARK_PADDING, widest + 2 * MARK_PADDING);
        Legend legend = new Legend(canvas, MARGIN, canvas.width() - 2 * MARGIN, markWidth);
        int number = 1;
        for (Quadrant quadrant : Quadrant.values()) {
            List<RankedTactic> tactics = priorities.inQuadrant(quadrant);
            if (!tactics.isEmpty()) {
                legend.heading(words.meaning(quadrant));
            }
            for (RankedTactic each : tactics) {
                List<String> mark = List.of(words.number(number));
                legend.row(
                        named(each.tactic()),
                        (x, line) -> drawMark(quadrant, x, line, mark, markWidth, Font.NORMAL.line()));
                number++;
            }
        }
        if (!priorities.unscored().isEmpty()) {
            legend.heading(words.notScored());
            priorities
                    .unscored()
                    .forEach(each -> legend.row(
                            named(each.tactic()), (x, line) -> canvas.circle(x, line, 3, Paint.filled(Ink.MUTED))));
        }
        return legend.draw(y);
    }

    private String named(Tactic tactic) {
        return PlannedDays.of(tactic, index).isOver() ? Names.of(tactic) + " (" + words.done() + ")" : Names.of(tactic);
    }

    private String description() {
        if (priorities.ranked().isEmpty()) {
            return priorities.unscored().isEmpty() ? words.noTactics() : words.noScores();
        }
        List<String> sentences = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            List<RankedTactic> tactics = priorities.inQuadrant(quadrant);
            sentences.add(words.group(
                    words.meaning(quadrant),
                    tactics.stream().map(each -> Names.of(each.tactic())).toList()));
        }
        if (!priorities.unscored().isEmpty()) {
            sentences.add(words.group(
                    words.notScored(), words.tactics(priorities.unscored().size())));
        }
        return String.join(" ", sentences);
    }
}
