package io.strategydsl.picture;

import io.strategydsl.internal.Graphemes;

/**
 * The letters of a label. Nobody knows in which font a page will show them, so they count as wide as in DejaVu Sans, which
 * is one of the widest that are common.
 *
 * @param size how high a line of it is from top to bottom of its letters, in pixels of CSS
 * @param bold whether it is bold
 */
record Font(int size, boolean bold) {
    static final Font SMALL = new Font(12, false);
    static final Font SMALL_BOLD = new Font(12, true);
    static final Font NORMAL = new Font(13, false);
    static final Font BOLD = new Font(13, true);
    static final Font LARGE_BOLD = new Font(15, true);

    private static final double LINE = 1.3;
    private static final double ABOVE_BASELINE = 0.95;
    private static final double BELOW_BASELINE = 0.3;
    private static final double BOLD_FACTOR = 1.13;
    private static final int FIRST_PRINTABLE = ' ';
    private static final int FIRST_WIDE_DASH = 0x2014;
    private static final int ELLIPSIS = 0x2026;

    /** In hundredths of the size, from the space to the tilde. */
    private static final int[] ASCII = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final double WIDE = 1.05;
    private static final double OTHER = 0.72;
    private static final double HUNDREDTH = 0.01;

    /** Returns how far the baselines of two lines are apart. */
    double line() {
        return Math.ceil(size * LINE);
    }

    double aboveBaseline() {
        return size * ABOVE_BASELINE;
    }

    double belowBaseline() {
        return size * BELOW_BASELINE;
    }

    double width(String text) {
        return width(text, 0, text.length());
    }

    /**
     * Returns how wide the part of a text is that lies between two places. What a joiner makes one, such as a family of faces,
     * counts as its parts: a font may not have it.
     */
    double width(String text, int place, int end) {
        double em = 0;
        for (int i = place; i < end; ) {
            int next = i + Character.charCount(text.codePointAt(i));
            em += em(text, i, next);
            i = next;
        }
        return em * size * (bold ? BOLD_FACTOR : 1);
    }

    private static double em(String text, int place, int end) {
        int first = text.charAt(place);
        if (first >= FIRST_PRINTABLE && first < FIRST_PRINTABLE + ASCII.length) {
            return ASCII[first - FIRST_PRINTABLE] * HUNDREDTH;
        }
        if (first >= FIRST_WIDE_DASH && first <= ELLIPSIS) {
            return WIDE;
        }
        return switch (Graphemes.width(text, place, end)) {
            case 0 -> 0;
            case 1 -> OTHER;
            default -> WIDE;
        };
    }
}
