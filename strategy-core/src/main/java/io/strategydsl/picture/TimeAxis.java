package io.strategydsl.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days, months or years that are named along a time, as many as there is room for without a label upon another. */
final class TimeAxis {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int[] STEPS_IN_MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000};
    private static final int DAYS_OF_WEEK = 7;
    private static final double GAP = 6;
    private static final Font FONT = Font.SMALL;

    private final TimeScale scale;
    private final PictureWords words;
    private final List<Tick> ticks = new ArrayList<>();

    /**
     * A place along the axis.
     *
     * @param day the day that begins there
     * @param label what it is called
     * @param year the year, where it has to be said
     */
    private record Tick(LocalDate day, String label, String year) {}

    TimeAxis(TimeScale scale, PictureWords words) {
        this.scale = scale;
        this.words = words;
        if (fits(1, words.dayOfMonth(scale.first()))) {
            addDays(1);
        } else if (fits(DAYS_OF_WEEK, words.dayOfMonth(scale.first()))) {
            addDays(DAYS_OF_WEEK);
        } else {
            addMonths(step());
        }
    }

    private boolean fits(int days, String label) {
        return days * scale.dayWidth() >= FONT.width("0") + FONT.width(label) + GAP;
    }

    private int step() {
        double month = scale.dayWidth() * 28;
        for (int step : STEPS_IN_MONTHS) {
            String label = step < MONTHS_OF_YEAR ? words.month(scale.first()) : words.year(scale.last());
            double room = Math.max(FONT.width(label), FONT.width(words.year(scale.last())) * 0.8);
            if (step * month >= room + GAP) {
                return step;
            }
        }
        return STEPS_IN_MONTHS[STEPS_IN_MONTHS.length - 1];
    }

    private void addDays(int step) {
        LocalDate day = step == 1 ? scale.first() : scale.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (!day.isAfter(scale.last())) {
            boolean isNewYear = ticks.isEmpty() || day.getYear() != last().day().getYear();
            ticks.add(new Tick(day, words.dayOfMonth(day), isNewYear ? words.year(day) : ""));
            day = day.plusDays(step);
        }
    }

    private void addMonths(int step) {
        LocalDate day = scale.first().withDayOfMonth(1);
        long months = day.getYear() * (long) MONTHS_OF_YEAR + day.getMonthValue() - 1;
        day = day.minusMonths(months % step);
        while (!day.isAfter(scale.last())) {
            boolean isNewYear = ticks.isEmpty() || day.getYear() != last().day().getYear();
            if (!day.isBefore(scale.first())) {
                ticks.add(
                        step < MONTHS_OF_YEAR
                                ? new Tick(day, words.month(day), isNewYear ? words.year(day) : "")
                                : new Tick(day, words.year(day), ""));
            }
            day = day.plusMonths(step);
        }
    }

    private Tick last() {
        return ticks.get(ticks.size() - 1);
    }

    /** Returns how high the labels are. */
    static double height() {
        return 2 * FONT.line();
    }

    /** Draws the labels, of which the upper begin at a height. */
    void drawLabels(Canvas canvas, double top) {
        double edge = Double.NEGATIVE_INFINITY;
        double yearEdge = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = scale.start(tick.day()) + 2;
            double y = top + FONT.aboveBaseline();
            edge = drawUnlessBehind(canvas, Label.of(x, y, FONT, tick.label()).in(Ink.MUTED), edge);
            yearEdge = drawUnlessBehind(
                    canvas, Label.of(x, y + FONT.line(), FONT, tick.year()).in(Ink.MUTED), yearEdge);
        }
    }

    private double drawUnlessBehind(Canvas canvas, Label label, double edge) {
        Box box = label.box();
        if (label.text().isEmpty() || box.x() < edge || box.right() > canvas.width()) {
            return edge;
        }
        canvas.label(label);
        return box.right() + 1;
    }

    void drawGrid(Canvas canvas, double top, double bottom) {
        ticks.forEach(tick -> canvas.line(
                scale.start(tick.day()), top, scale.start(tick.day()), bottom, Paint.outlined(Ink.LINE, 1)));
    }
}
