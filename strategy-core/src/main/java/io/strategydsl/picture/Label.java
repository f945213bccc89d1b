package io.strategydsl.picture;

/**
 * A line of letters.
 *
 * @param x where its anchor is
 * @param y where its baseline is
 * @param anchor which part of it is there
 * @param font its letters
 * @param ink their color
 * @param text what it says, cleaned for printing
 */
record Label(double x, double y, Anchor anchor, Font font, Ink ink, String text) {

    static Label of(double x, double y, Font font, String text) {
        return new Label(x, y, Anchor.START, font, Ink.INK, text);
    }

    /** Returns one whose letters are halfway between top and bottom of a line around a place. */
    static Label centered(double x, double centerY, Font font, String text) {
        return new Label(
                x, centerY + (font.aboveBaseline() - font.belowBaseline()) / 2, Anchor.MIDDLE, font, Ink.INK, text);
    }

    Label at(Anchor other) {
        return new Label(x, y, other, font, ink, text);
    }

    Label in(Ink other) {
        return new Label(x, y, anchor, font, other, text);
    }

    Box box() {
        double width = font.width(text);
        return new Box(
                anchor.left(x, width), y - font.aboveBaseline(), width, font.aboveBaseline() + font.belowBaseline());
    }
}
