package io.strategydsl.picture;

import java.util.List;

/** The name at the top of a picture that stands among others of its sort. */
final class Heading {
    private static final double MARGIN = 8;

    private Heading() {}

    /** Draws it from a height on downwards, on no more lines than that, and returns where it ends. */
    static double draw(Canvas canvas, String text, double top, int most) {
        Font font = Font.LARGE_BOLD;
        List<String> lines = Fitted.lines(text, canvas.width() - 2 * MARGIN, font, most);
        double y = top;
        canvas.begin(text);
        for (String line : lines) {
            canvas.label(Label.of(MARGIN, y + font.aboveBaseline(), font, line));
            y += font.line();
        }
        canvas.end();
        return y + MARGIN / 2;
    }
}
