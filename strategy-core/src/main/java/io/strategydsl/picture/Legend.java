package io.strategydsl.picture;

import java.util.List;

/** The rows below a picture that say in words what its marks mean: headings, and marks with texts beside them. */
final class Legend {
    private static final double GAP = 6;
    private static final double ROW_GAP = 4;
    private static final double ABOVE_HEADING = 10;
    private static final int MAX_LINES = 3;

    private final Canvas canvas;
    private final Flow flow;
    private final double markWidth;

    /** Draws a mark around a place. */
    interface Mark {
        void draw(double centerX, double centerY);
    }

    /** Begins a legend whose marks are so wide. */
    Legend(Canvas canvas, double left, double width, double markWidth) {
        this.canvas = canvas;
        this.flow = new Flow(left, width);
        this.markWidth = markWidth;
    }

    void heading(String text) {
        List<String> lines = Fitted.lines(text, flow.columnWidth(), Font.BOLD, MAX_LINES);
        flow.addHeading(
                ABOVE_HEADING + lines.size() * Font.BOLD.line() + ROW_GAP,
                (x, y) -> write(lines, x, y + ABOVE_HEADING, Font.BOLD, Ink.INK));
    }

    /** Adds a text beside a mark. */
    void row(String text, Mark mark) {
        row(text, "", mark);
    }

    /** Adds a text beside a mark, and below it what is less important; nothing if that is empty. */
    void row(String text, String detail, Mark mark) {
        double indent = markWidth + GAP;
        double room = flow.columnWidth() - indent;
        List<String> lines = Fitted.lines(text, room, Font.NORMAL, MAX_LINES);
        List<String> details = detail.isEmpty() ? List.of() : Fitted.lines(detail, room, Font.SMALL, MAX_LINES);
        double height = lines.size() * Font.NORMAL.line();
        flow.add(height + details.size() * Font.SMALL.line() + ROW_GAP, (x, y) -> {
            canvas.begin(text);
            mark.draw(x + markWidth / 2, y + Font.NORMAL.line() / 2);
            write(lines, x + indent, y, Font.NORMAL, Ink.INK);
            write(details, x + indent, y + height, Font.SMALL, Ink.MUTED);
            canvas.end();
        });
    }

    /** Adds a row without a mark of its own, which is less important. */
    void note(String text) {
        List<String> lines = Fitted.lines(text, flow.columnWidth(), Font.SMALL, MAX_LINES);
        flow.add(lines.size() * Font.SMALL.line() + ROW_GAP, (x, y) -> write(lines, x, y, Font.SMALL, Ink.MUTED));
    }

    private void write(List<String> lines, double x, double top, Font font, Ink ink) {
        double y = top + (font.line() + font.aboveBaseline() - font.belowBaseline()) / 2;
        for (String line : lines) {
            canvas.label(Label.of(x, y, font, line).in(ink));
            y += font.line();
        }
    }

    /** Draws the legend from a height on downwards, and returns where it ends. */
    double draw(double top) {
        return flow.draw(top);
    }
}
