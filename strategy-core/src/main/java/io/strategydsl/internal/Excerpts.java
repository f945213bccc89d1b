package io.strategydsl.internal;

import java.util.function.UnaryOperator;

/**
 * Two versions of a text between quotes; of long ones only where they differ, with a word on either side.
 *
 * @param before the earlier version
 * @param after the later version
 */
public record Excerpts(String before, String after) {
    private static final int WIDEST_WHOLE = 160;
    private static final String DOTS = "...";

    /**
     * Returns the excerpts of two texts.
     *
     * @param quoted puts quotation marks around a text
     */
    public static Excerpts of(String before, String after, UnaryOperator<String> quoted) {
        String was = PlainText.onOneLine(before);
        String is = PlainText.onOneLine(after);
        if (Columns.fit(was, WIDEST_WHOLE) && Columns.fit(is, WIDEST_WHOLE)) {
            return new Excerpts(quoted.apply(was), quoted.apply(is));
        }
        int start = wordsAtStart(was, is);
        int end = wordsAtEnd(was, is);
        // The same words can be found from both ends, as when a sentence was doubled.
        boolean overlapping = start + end > Math.min(was.length(), is.length());
        int endThatCanGo = overlapping ? 0 : end;
        return new Excerpts(
                quoted.apply(excerpt(was, start, endThatCanGo)), quoted.apply(excerpt(is, start, endThatCanGo)));
    }

    private static String excerpt(String text, int start, int end) {
        return (start > 0 ? DOTS + " " : "")
                + PlainText.value(text.substring(start, text.length() - end))
                + (end > 0 ? " " + DOTS : "");
    }

    /** Returns how many characters at the start can be left out: whole words that both share, except the last. */
    private static int wordsAtStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int lastWord = one.lastIndexOf(' ', same - 1);
        return lastWord < 0 ? 0 : one.lastIndexOf(' ', lastWord - 1) + 1;
    }

    /** Returns how many characters at the end can be left out. */
    private static int wordsAtEnd(String one, String other) {
        String reversed = new StringBuilder(one).reverse().toString();
        return wordsAtStart(reversed, new StringBuilder(other).reverse().toString());
    }
}
