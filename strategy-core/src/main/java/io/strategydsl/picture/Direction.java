package io.strategydsl.picture;

import java.text.Bidi;

/**
 * In which direction a text runs: that of its first letter, for all of its lines. Isolates and marks say so to whatever shows
 * it, without an attribute that every renderer understands in its own way.
 */
final class Direction {
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /** Returns the mark with which each line of a text begins, so that all run as the text does; mostly none. */
    static String mark(String text) {
        if (!isMixed(text)) {
            return "";
        }
        return String.valueOf(isLeftToRight(text) ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK);
    }

    /** Returns the text within isolates where it needs them, so that nothing around it changes how it runs. */
    static String isolated(String text) {
        if (!isMixed(text)) {
            return text;
        }
        return (isLeftToRight(text) ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE) + text + POP_ISOLATE;
    }

    private static boolean isLeftToRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static boolean isMixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return Bidi.requiresBidi(text.toCharArray(), i, text.length());
            }
        }
        return false;
    }
}
