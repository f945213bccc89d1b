package io.strategydsl.internal;

/**
 * How many columns of a terminal a text takes: none for marks and for characters that have no glyph, two for ideographs,
 * kana, Hangul and emoji, one for the rest. What a reader sees as one character counts as its first character does and is
 * never cut, so that a family of emoji takes two columns, as a single face does. Older terminals draw such sequences side
 * by side; nothing in the text says which terminal will show it.
 *
 * <p>The text is one that has been cleaned for printing, by {@link PlainText}.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">UAX #11</a>
 */
public final class Columns {

    private Columns() {}

    /** Returns how many columns the text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int end = Graphemes.end(text, i);
            columns += Graphemes.width(text, i, end);
            i = end;
        }
        return columns;
    }

    /** Returns whether the text takes no more than so many columns. */
    public static boolean fit(String text, int columns) {
        return end(text, 0, columns) == text.length();
    }

    /** Returns where the part of the text that begins at a place has to end, so that it takes no more columns than that. */
    public static int end(String text, int start, int columns) {
        int left = columns;
        int end = start;
        while (end < text.length()) {
            int next = Graphemes.end(text, end);
            left -= Graphemes.width(text, end, next);
            if (left < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Returns the text at the left of so many columns, or as it is where it takes more. */
    public static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Returns the text at the right of so many columns, or as it is where it takes more. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }
}
