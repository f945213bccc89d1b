package io.strategydsl.picture;

import java.util.List;

/** A sentence in a frame, in place of what a picture cannot show. */
final class Note {
    private static final double MARGIN = 8;
    private static final double PADDING = 12;
    private static final int MAX_LINES = 6;

    private final Canvas canvas;

    Note(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws it from a height on downwards, and returns where it ends. */
    double draw(String sentence, double top) {
        double width = canvas.width() - 2 * MARGIN;
        List<String> lines = Fitted.lines(sentence, width - 2 * PADDING, Font.NORMAL, MAX_LINES);
        double height = lines.size() * Font.NORMAL.line() + 2 * PADDING;
        canvas.rectangle(
                new Box(MARGIN, top, width, height),
                4,
                Paint.outlined(Ink.MUTED, 1).on(Ink.SOFT).dashed());
        double y = top + PADDING + Font.NORMAL.line() / 2;
        for (String line : lines) {
            canvas.label(Label.centered(canvas.width() / 2, y, Font.NORMAL, line));
            y += Font.NORMAL.line();
        }
        return top + height;
    }
}
