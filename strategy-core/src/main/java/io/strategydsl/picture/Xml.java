package io.strategydsl.picture;

import io.strategydsl.internal.PlainText;
import java.text.Bidi;

/** Texts within XML and HTML: the one place where they are escaped. */
final class Xml {
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private static final char REPLACEMENT = '\uFFFD';

    /** The two characters that XML cannot have and that {@link PlainText} lets pass. */
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    private Xml() {}

    /** Returns the text as character data or the value of an attribute, cleaned for printing. */
    static String escaped(String text) {
        String clean = PlainText.onOneLine(text);
        StringBuilder escaped = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character >= FIRST_NONCHARACTER ? REPLACEMENT : character);
            }
        }
        return escaped.toString();
    }

    /**
     * Returns the same, between isolates where letters run from right to left, so that each line has the direction of its own
     * beginning whatever page it is in.
     */
    static String isolated(String text) {
        String escaped = escaped(text);
        if (!mayNeedIsolates(escaped) || !Bidi.requiresBidi(escaped.toCharArray(), 0, escaped.length())) {
            return escaped;
        }
        boolean leftToRight = new Bidi(escaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return (leftToRight ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE) + escaped + POP_ISOLATE;
    }

    private static boolean mayNeedIsolates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }
}
