package io.strategydsl.picture;

import io.strategydsl.planning.agenda.Agenda;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a timeline: the names of rows beside their marks, where there is room for it, or else above them.
 */
final class TimelineDrawing {
    private static final double MARGIN = 8;
    private static final double MIN_WIDTH_BESIDE = 640;
    private static final double SHARE_OF_NAMES = 0.4;
    private static final double GROUP_PADDING = 7;
    private static final double LANE = 16;
    private static final double MARK_HEIGHT = 10;
    private static final double PADDING = 3;

    /** How far letters are from a line of the grid that begins where they do. */
    private static final double INSET = 4;

    private static final int MAX_LINES = 2;
    private static final int MAX_MILESTONE_LINES = 12;

    private final Agenda agenda;
    private final Optional<LocalDate> today;
    private final PictureWords words;
    private final Canvas canvas;
    private final boolean beside;
    private final double nameWidth;
    private final TimeScale scale;
    private final List<TimelineRow> milestones;
    private final List<TimelineRows.Group> groups;

    TimelineDrawing(Agenda agenda, Timeline.Grouping grouping, PictureSettings settings) {
        this.agenda = agenda;
        this.words = settings.words();
        this.canvas = new Canvas(
                settings.width(),
                settings.idPrefix() + (grouping == Timeline.Grouping.BY_GOAL ? "timeline-goals" : "timeline-owners"));
        double all = settings.width() - 2 * MARGIN;
        this.beside = settings.width() >= MIN_WIDTH_BESIDE;
        this.nameWidth = beside ? all * SHARE_OF_NAMES : all - INSET;
        double left = beside ? MARGIN + nameWidth + MARGIN : MARGIN;
        this.scale = new TimeScale(agenda.firstDay(), agenda.lastDay(), left, settings.width() - MARGIN);
        this.today = settings.today().filter(scale::contains);
        TimelineRows rows = new TimelineRows(agenda, new TimelineMarks(scale, settings.today()), words);
        this.milestones = rows.milestones();
        this.groups = grouping == Timeline.Grouping.BY_GOAL ? rows.byGoal() : rows.byOwner();
    }

    Picture picture() {
        double bottom = groups.isEmpty() && milestones.isEmpty()
                ? new Note(canvas).draw(words.nothingPlanned(), MARGIN)
                : drawAll();
        return canvas.picture(bottom + MARGIN, words.titleOfTimeline(Names.of(agenda.strategy())), description());
    }

    private double drawAll() {
        double top = MARGIN + TimeAxis.height() + (today.isPresent() ? Font.SMALL_BOLD.line() + 4 : 2);
        double bottom = top
                + milestones.stream().mapToDouble(this::height).sum()
                + groups.stream().mapToDouble(this::height).sum()
                + (milestones.isEmpty() ? 0 : height(words.milestones()));
        double y = top;
        if (!milestones.isEmpty()) {
            y = drawBand(words.milestones(), y)
                    + milestones.stream().mapToDouble(this::height).sum();
        }
        for (TimelineRows.Group group : groups) {
            drawBand(group.name(), y);
            y += height(group);
        }
        TimeAxis axis = new TimeAxis(scale, words);
        axis.drawLabels(canvas, MARGIN);
        axis.drawGrid(canvas, top, bottom);
        drawMilestoneLines(top, bottom);
        drawToday(top, bottom);
        y = milestones.isEmpty() ? top : drawGroup(words.milestones(), milestones, top);
        for (TimelineRows.Group group : groups) {
            y = drawGroup(group.name(), group.rows(), y);
        }
        return drawKey(bottom + MARGIN);
    }

    private double height(TimelineRows.Group group) {
        return height(group.name())
                + group.rows().stream().mapToDouble(this::height).sum();
    }

    private double height(TimelineRow row) {
        double names = name(row).size() * Font.SMALL.line();
        return 2 * PADDING + (beside ? Math.max(LANE, names) : names + LANE);
    }

    private List<String> name(TimelineRow row) {
        return Fitted.lines(row.title(), nameWidth, Font.SMALL, MAX_LINES);
    }

    private List<String> nameOfGroup(String name) {
        return Fitted.lines(name, canvas.width() - 3 * MARGIN, Font.BOLD, MAX_LINES);
    }

    private double height(String nameOfGroup) {
        return nameOfGroup(nameOfGroup).size() * Font.BOLD.line() + GROUP_PADDING;
    }

    private double drawBand(String nameOfGroup, double y) {
        double height = height(nameOfGroup);
        canvas.rectangle(new Box(MARGIN, y, canvas.width() - 2 * MARGIN, height), 0, Paint.filled(Ink.SOFT));
        return y + height;
    }

    private void drawMilestoneLines(double top, double bottom) {
        milestones.stream()
                .map(TimelineRow::milestone)
                .flatMap(Optional::stream)
                .filter(scale::contains)
                .limit(MAX_MILESTONE_LINES)
                .mapToDouble(scale::middle)
                .forEach(x -> canvas.line(
                        x, top, x, bottom, Paint.outlined(Ink.MUTED, 1).dotted()));
    }

    private void drawToday(double top, double bottom) {
        if (today.isPresent()) {
            double x = scale.middle(today.get());
            Font font = Font.SMALL_BOLD;
            String text = words.today(today.get());
            double half = font.width(text) / 2;
            double center = Math.max(MARGIN + half, Math.min(x, canvas.width() - MARGIN - half));
            canvas.line(x, top - 3, x, bottom, Paint.outlined(Ink.ACCENT, 2).dashed());
            canvas.labelAboveLines(Label.centered(center, top - 3 - font.line() / 2, font, text)
                    .in(Ink.ACCENT));
        }
    }

    private double drawGroup(String name, List<TimelineRow> rows, double top) {
        Font font = Font.BOLD;
        double line = top + (GROUP_PADDING + font.line()) / 2;
        canvas.begin(name);
        for (String each : nameOfGroup(name)) {
            canvas.labelAboveLines(
                    Label.centered(1.5 * MARGIN, line, font, each).at(Anchor.START));
            line += font.line();
        }
        canvas.end();
        double y = top + height(name);
        for (TimelineRow row : rows) {
            draw(row, y);
            y += height(row);
        }
        return y;
    }

    private void draw(TimelineRow row, double top) {
        canvas.begin(row.title());
        double height = height(row);
        List<String> name = name(row);
        double names = name.size() * Font.SMALL.line();
        double line = top + (beside ? (height - names) / 2 : PADDING) + Font.SMALL.line() / 2;
        for (String each : name) {
            canvas.labelAboveLines(Label.centered(beside ? MARGIN : MARGIN + INSET, line, Font.SMALL, each)
                    .at(Anchor.START));
            line += Font.SMALL.line();
        }
        double middle = beside ? top + height / 2 : top + height - PADDING - LANE / 2;
        if (row.isEndless()) {
            drawOngoing(scale.left(), scale.right(), middle);
        }
        row.marks().forEach(mark -> drawMark(mark, middle));
        row.milestone().filter(scale::contains).ifPresent(day -> drawMilestone(scale.middle(day), middle));
        drawWords(row, middle);
        canvas.end();
    }

    private void drawWords(TimelineRow row, double middle) {
        if (row.words().isEmpty()) {
            return;
        }
        Font font = Font.SMALL;
        Optional<Double> mark = row.milestone().filter(scale::contains).map(scale::middle);
        boolean onTheLeft = mark.isPresent() && mark.get() > (scale.left() + scale.right()) / 2;
        double x = mark.map(center -> center + (onTheLeft ? -MARK_HEIGHT : MARK_HEIGHT))
                .orElse(scale.left() + INSET);
        String text = Fitted.line(row.words(), scale.width() / (mark.isPresent() ? 2 : 1) - MARK_HEIGHT, font);
        canvas.labelAboveLines(Label.centered(x, middle, font, text)
                .at(onTheLeft ? Anchor.END : Anchor.START)
                .in(Ink.MUTED));
    }

    private void drawMilestone(double x, double middle) {
        canvas.draw(Outline.diamond(x, middle, MARK_HEIGHT / 2 + 1), Paint.filled(Ink.INK));
    }

    private void drawOngoing(double left, double right, double middle) {
        canvas.line(left, middle, right, middle, Paint.outlined(Ink.ACCENT, 3).dotted());
    }

    private void drawMark(TimelineMarks.Mark mark, double middle) {
        Box box = new Box(mark.left(), middle - MARK_HEIGHT / 2, mark.right() - mark.left(), MARK_HEIGHT);
        double radius = Math.min(box.width(), box.height()) / 3;
        Paint paint = paint(mark.state());
        canvas.rectangle(box, radius, mark.stated() ? paint : paint.dashed());
        if (mark.state() == TimelineMarks.State.LATE) {
            canvas.pattern(box, Pattern.DIAGONAL);
        }
    }

    private static Paint paint(TimelineMarks.State state) {
        return switch (state) {
            case DONE -> Paint.outlined(Ink.ACCENT, 1.5).on(Ink.ACCENT);
            case TO_DO -> Paint.outlined(Ink.ACCENT, 1.5).on(Ink.PAPER);
            case LATE -> Paint.outlined(Ink.ALERT, 1.5).on(Ink.AREA_2);
        };
    }

    private double drawKey(double top) {
        Key key = new Key(canvas, MARGIN, canvas.width() - 2 * MARGIN);
        for (TimelineMarks.State state : TimelineMarks.State.values()) {
            if (anyMark(state, true) || anyMark(state, false)) {
                key.add(words.of(state), (x, y) -> drawMark(sample(x, state, true), y));
            }
        }
        if (anyMark(TimelineMarks.State.TO_DO, false)) {
            key.add(words.proposal(), (x, y) -> drawMark(sample(x, TimelineMarks.State.TO_DO, false), y));
        }
        if (groups.stream().flatMap(group -> group.rows().stream()).anyMatch(TimelineRow::isEndless)) {
            key.add(words.ongoing(), (x, y) -> drawOngoing(x - MARK_HEIGHT, x + MARK_HEIGHT, y));
        }
        if (!milestones.isEmpty()) {
            key.add(words.milestone(), this::drawMilestone);
        }
        return key.draw(top);
    }

    private boolean anyMark(TimelineMarks.State state, boolean stated) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.marks().stream())
                .anyMatch(mark -> mark.state() == state && mark.stated() == stated);
    }

    private static TimelineMarks.Mark sample(double x, TimelineMarks.State state, boolean stated) {
        return new TimelineMarks.Mark(x - MARK_HEIGHT, x + MARK_HEIGHT, state, stated);
    }

    private String description() {
        if (groups.isEmpty() && milestones.isEmpty()) {
            return words.nothingPlanned();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.span(scale.first(), scale.last(), today));
        if (!milestones.isEmpty()) {
            sentences.add(words.group(
                    words.milestones(),
                    milestones.stream()
                            .map(row -> words.onDay(row.title(), row.words()))
                            .toList()));
        }
        for (TimelineRows.Group group : groups) {
            sentences.add(words.group(group.name(), words.tactics(group.rows().size())));
        }
        List<String> late = groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(TimelineRow::isLate)
                .map(TimelineRow::title)
                .toList();
        if (!late.isEmpty()) {
            sentences.add(words.group(words.of(TimelineMarks.State.LATE), late));
        }
        return String.join(" ", sentences);
    }
}
