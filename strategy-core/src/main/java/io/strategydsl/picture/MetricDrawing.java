package io.strategydsl.picture;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.Checkpoint;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Draws the line of a metric. */
final class MetricDrawing {
    private static final double MARGIN = 8;
    private static final double PLOT_HEIGHT = 150;
    private static final double MARK = 5;
    private static final double POINT = 3.5;
    private static final double GAP = 6;
    private static final int MAX_NAME_LINES = 2;
    private static final int MAX_STATUS_LINES = 4;
    private static final int MAX_LEVELS = 10;
    private static final int DAYS_AROUND = 14;
    private static final Font FONT = Font.SMALL;

    private final MetricProgress progress;
    private final StrategyIndex index;
    private final PictureWords words;
    private final Canvas canvas;
    private final PlannedLine planned;
    private final List<Checkpoint> targets;
    private final List<BigDecimal> levels;
    private final TreeMap<LocalDate, BigDecimal> observed = new TreeMap<>();

    MetricDrawing(MetricProgress progress, StrategyIndex index, PictureSettings settings) {
        Metric metric = progress.metric();
        this.progress = progress;
        this.index = index;
        this.words = settings.words();
        this.canvas = new Canvas(settings.width(), settings.idPrefix() + "metric-" + Identifiers.of(metric.id()));
        this.planned = new PlannedLine(metric, index);
        this.targets = planned.targets();
        this.levels = planned.levels().stream().limit(MAX_LEVELS).toList();
        for (Observation each : metric.observations()) {
            if (!each.day().isAfter(progress.day())) {
                observed.put(each.day(), each.value());
            }
        }
    }

    Picture picture() {
        Metric metric = progress.metric();
        double bottom = Heading.draw(canvas, Names.of(metric, words), MARGIN, MAX_NAME_LINES);
        bottom = drawStatus(bottom);
        List<BigDecimal> values = values();
        bottom = values.isEmpty()
                ? new Note(canvas).draw(words.nothingMeasured(), bottom + MARGIN)
                : drawPlot(values, bottom);
        return canvas.picture(
                bottom + MARGIN, words.titleOfMetric(Names.of(metric, words)), String.join(" ", sentences()));
    }

    private List<BigDecimal> values() {
        return Stream.of(
                        planned.beginning().map(Checkpoint::value).stream(),
                        targets.stream().map(Checkpoint::value),
                        levels.stream(),
                        observed.values().stream())
                .flatMap(each -> each)
                .toList();
    }

    private double drawStatus(double top) {
        double indent = 2 * MARK + GAP + 2;
        double middle = top + Font.BOLD.line() / 2;
        drawVerdict(MARGIN + MARK + 1, middle);
        boolean isBehind = progress.verdict() == Verdict.BEHIND;
        String verdict = words.of(progress.verdict());
        canvas.label(Label.centered(MARGIN + indent, middle, Font.BOLD, verdict)
                .at(Anchor.START)
                .in(isBehind ? Ink.ALERT : Ink.INK));
        double y = top + Font.BOLD.line();
        List<String> lines =
                Fitted.lines(String.join(" ", status()), canvas.width() - 2 * MARGIN, FONT, MAX_STATUS_LINES);
        for (String line : lines) {
            canvas.label(Label.centered(MARGIN, y + FONT.line() / 2, FONT, line)
                    .at(Anchor.START)
                    .in(Ink.MUTED));
            y += FONT.line();
        }
        return y;
    }

    private void drawVerdict(double x, double y) {
        switch (progress.verdict()) {
            case AHEAD -> canvas.draw(Outline.triangle(x, y, MARK), Paint.filled(Ink.ACCENT));
            case ON_TRACK -> canvas.circle(x, y, MARK, Paint.filled(Ink.ACCENT));
            case BEHIND -> canvas.draw(Outline.triangle(x, y, -MARK), Paint.filled(Ink.ALERT));
            case NO_DATA ->
                canvas.circle(x, y, MARK, Paint.outlined(Ink.MUTED, 1.5).dashed());
        }
    }

    private List<String> status() {
        List<String> status = new ArrayList<>();
        progress.latestObservation()
                .ifPresent(latest -> status.add(words.latest(
                        latest.value(),
                        latest.day(),
                        progress.expectedWhenObserved().map(ValueRounding::rounded))));
        progress.nextCheckpoint()
                .ifPresent(next -> status.add(
                        words.next(isComputed() ? ValueRounding.rounded(next.value()) : next.value(), next.day())));
        progress.reason().ifPresent(reason -> status.add(words.reason(reason)));
        return status;
    }

    private boolean isComputed() {
        return progress.target().filter(Target.GrowthEach.class::isInstance).isPresent();
    }

    private double drawPlot(List<BigDecimal> values, double above) {
        // The number at the top of the values reaches above the plot by half a line.
        double labels = above + GAP / 2;
        double top = labels + 2 * FONT.line() + GAP + FONT.line() / 2;
        double bottom = top + PLOT_HEIGHT;
        ValueScale scale = new ValueScale(values, top, bottom);
        List<BigDecimal> ticks = scale.ticks();
        double most = canvas.width() / 4;
        double widest =
                ticks.stream().map(words::number).mapToDouble(FONT::width).max().orElse(0);
        double left = MARGIN + Math.min(most, widest) + GAP;
        TimeScale time = time(left);
        TimeAxis axis = new TimeAxis(time, words);
        axis.drawGrid(canvas, top, bottom);
        for (BigDecimal tick : ticks) {
            double y = scale.y(tick);
            canvas.line(left, y, time.right(), y, Paint.outlined(Ink.LINE, 1));
            canvas.label(Label.centered(left - GAP, y, FONT, Fitted.line(words.number(tick), most, FONT))
                    .at(Anchor.END)
                    .in(Ink.MUTED));
        }
        axis.drawLabels(canvas, bottom + 3);
        drawToday(time, labels + 1.5 * FONT.line() + GAP / 2, bottom);
        drawPlanned(time, scale);
        drawObserved(time, scale);
        drawTargetLabels(time, labels + FONT.line() / 2);
        return drawKey(bottom + TimeAxis.height() + GAP);
    }

    private TimeScale time(double left) {
        LocalDate first = progress.day();
        LocalDate last = progress.day();
        Optional<Timeframe> timeframe = index.strategy().timeframe();
        Stream<LocalDate> shown = Stream.of(
                        timeframe.stream().flatMap(frame -> Stream.of(frame.start(), frame.end())),
                        planned.beginning().map(Checkpoint::day).stream(),
                        targets.stream().map(Checkpoint::day),
                        observed.keySet().stream())
                .flatMap(each -> each);
        for (LocalDate day : shown.toList()) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        return first.equals(last)
                ? new TimeScale(first.minusDays(DAYS_AROUND), last.plusDays(DAYS_AROUND), left, canvas.width() - MARGIN)
                : new TimeScale(first, last, left, canvas.width() - MARGIN);
    }

    private void drawToday(TimeScale time, double middle, double bottom) {
        double x = time.middle(progress.day());
        String text = words.today(progress.day());
        double half = Font.SMALL_BOLD.width(text) / 2;
        double center = Math.max(MARGIN + half, Math.min(x, canvas.width() - MARGIN - half));
        canvas.line(
                x,
                middle + FONT.line() / 2,
                x,
                bottom,
                Paint.outlined(Ink.INK, 1.5).dashed());
        canvas.label(Label.centered(center, middle, Font.SMALL_BOLD, text));
    }

    private void drawPlanned(TimeScale time, ValueScale scale) {
        for (BigDecimal level : levels) {
            canvas.line(
                    time.left(),
                    scale.y(level),
                    time.right(),
                    scale.y(level),
                    Paint.outlined(Ink.MUTED, 2).dashed());
        }
        Outline line = new Outline();
        planned.beginning()
                .filter(any -> !targets.isEmpty())
                .ifPresent(start -> line.move(time.middle(start.day()), scale.y(start.value())));
        for (Checkpoint target : targets) {
            double x = time.middle(target.day());
            double y = scale.y(target.value());
            if (line.isEmpty()) {
                line.move(x, y);
            } else {
                line.line(x, y);
            }
        }
        if (!line.isEmpty()) {
            canvas.draw(line, Paint.outlined(Ink.MUTED, 2).dashed());
        }
        targets.forEach(target -> drawTarget(time.middle(target.day()), scale.y(target.value())));
        planned.beginning().ifPresent(start -> drawBaseline(time.middle(start.day()), scale.y(start.value())));
    }

    private void drawTarget(double x, double y) {
        canvas.draw(Outline.diamond(x, y, MARK), Paint.outlined(Ink.INK, 1.5).on(Ink.PAPER));
    }

    private void drawBaseline(double x, double y) {
        canvas.rectangle(
                Box.around(x, y, POINT), 0, Paint.outlined(Ink.INK, 1.5).on(Ink.PAPER));
    }

    private void drawObserved(TimeScale time, ValueScale scale) {
        Outline line = new Outline();
        observed.forEach((day, value) -> {
            if (line.isEmpty()) {
                line.move(time.middle(day), scale.y(value));
            } else {
                line.line(time.middle(day), scale.y(value));
            }
        });
        if (!line.isEmpty()) {
            canvas.draw(line, Paint.outlined(Ink.ACCENT, 2.5));
        }
        observed.forEach((day, value) -> {
            canvas.begin(words.valueOn(value, day));
            canvas.circle(time.middle(day), scale.y(value), POINT, Paint.filled(Ink.ACCENT));
            canvas.end();
        });
    }

    /** Draws the values of targets above the plot, the last and the next before the others, as far as there is room. */
    private void drawTargetLabels(TimeScale time, double middle) {
        List<Box> placed = new ArrayList<>();
        List<Checkpoint> byWeight = new ArrayList<>();
        if (!targets.isEmpty()) {
            byWeight.add(targets.get(targets.size() - 1));
            targets.stream()
                    .filter(target -> !target.day().isBefore(progress.day()))
                    .findFirst()
                    .ifPresent(byWeight::add);
            byWeight.addAll(targets);
        }
        byWeight.forEach(target -> drawTargetLabel(target, time, middle, placed));
    }

    private void drawTargetLabel(Checkpoint target, TimeScale time, double middle, List<Box> placed) {
        String text = Fitted.line(words.number(target.value()), canvas.width() / 4, FONT);
        double mark = 2 * MARK + 2;
        double half = (mark + FONT.width(text)) / 2;
        double center = Math.max(MARGIN + half, Math.min(time.middle(target.day()), canvas.width() - MARGIN - half));
        Box room = new Box(center - half - GAP / 2, middle - FONT.line() / 2, 2 * half + GAP, FONT.line());
        if (placed.stream().noneMatch(room::overlaps)) {
            placed.add(room);
            drawTarget(center - half + MARK, middle);
            canvas.label(
                    Label.centered(center - half + mark, middle, FONT, text).at(Anchor.START));
        }
    }

    private double drawKey(double top) {
        Key key = new Key(canvas, MARGIN, canvas.width() - 2 * MARGIN);
        if (!observed.isEmpty()) {
            key.add(words.observed(), (x, y) -> {
                canvas.line(x - 2 * MARK, y, x + 2 * MARK, y, Paint.outlined(Ink.ACCENT, 2.5));
                canvas.circle(x, y, POINT, Paint.filled(Ink.ACCENT));
            });
        }
        if (!targets.isEmpty() || !levels.isEmpty()) {
            key.add(
                    words.planned(),
                    (x, y) -> canvas.line(
                            x - 2 * MARK,
                            y,
                            x + 2 * MARK,
                            y,
                            Paint.outlined(Ink.MUTED, 2).dashed()));
        }
        if (!targets.isEmpty()) {
            key.add(words.target(), this::drawTarget);
        }
        if (planned.beginning().isPresent()) {
            key.add(words.baseline(), this::drawBaseline);
        }
        double bottom = key.draw(top);
        Legend notes = new Legend(canvas, MARGIN, canvas.width() - 2 * MARGIN, 0);
        planned.withoutPlace().forEach(target -> notes.note(words.of(target, index)));
        return notes.draw(bottom);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.sentence(words.of(progress.verdict())));
        sentences.addAll(status());
        planned.beginning()
                .ifPresent(start ->
                        sentences.add(words.group(words.baseline(), words.valueOn(start.value(), start.day()))));
        if (!targets.isEmpty()) {
            sentences.add(words.group(
                    words.targets(),
                    targets.stream()
                            .map(target -> words.valueOn(target.value(), target.day()))
                            .toList()));
        }
        if (!levels.isEmpty()) {
            sentences.add(words.group(
                    words.targets(), levels.stream().map(words::number).toList()));
        }
        if (!observed.isEmpty()) {
            sentences.add(words.group(
                    words.observed(),
                    observed.descendingMap().entrySet().stream()
                            .map(each -> words.valueOn(each.getValue(), each.getKey()))
                            .toList()));
        }
        return sentences;
    }
}
