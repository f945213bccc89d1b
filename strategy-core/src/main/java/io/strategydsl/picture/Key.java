package io.strategydsl.picture;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a picture mean, one beside the other. */
final class Key {
    private static final double MARK_WIDTH = 22;
    private static final double GAP = 5;
    private static final double BETWEEN = 14;
    private static final Font FONT = Font.SMALL;
    private static final double LINE = FONT.line() + 4;

    private final Canvas canvas;
    private final double left;
    private final double width;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String text, Legend.Mark mark) {}

    Key(Canvas canvas, double left, double width) {
        this.canvas = canvas;
        this.left = left;
        this.width = width;
    }

    /** Adds a mark of at most 22 pixels by 14. */
    void add(String text, Legend.Mark mark) {
        entries.add(new Entry(text, mark));
    }

    /** Draws the marks from a height on downwards, and returns where they end. */
    double draw(double top) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            String text = Fitted.line(entry.text(), width - MARK_WIDTH - GAP, FONT);
            double needed = MARK_WIDTH + GAP + FONT.width(text);
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            double middle = y + LINE / 2;
            entry.mark().draw(x + MARK_WIDTH / 2, middle);
            canvas.label(Label.centered(x + MARK_WIDTH + GAP, middle, FONT, text)
                    .at(Anchor.START)
                    .in(Ink.MUTED));
            x += needed + BETWEEN;
        }
        return entries.isEmpty() ? top : y + LINE;
    }
}
