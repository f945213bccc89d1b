package io.strategydsl.internal;

import java.util.Locale;

/**
 * Makes a text fit to be printed: on a terminal, in a log, in a file, in the message of an exception. Values keep what
 * they were given, and everything that prints them goes through here.
 *
 * <p>What could forge a line, move the cursor, change the order of what is read or spoil the encoding is spelled out as
 * Java escapes it: control characters, unpaired surrogates, and the controls that reorder text. Arabic and Hebrew need
 * none of these and stay as they are. Cleaning a text twice changes nothing more.
 */
public final class PlainText {

    /** How long a value within a message can be, in characters. */
    public static final int MAX_VALUE = 500;

    private static final int MAX_QUOTED = 100;
    private static final int SHORT_QUOTED = 20;
    private static final String DOTS = "...";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

    private PlainText() {}

    /** Returns the text with its lines, each of which ends in {@code \n}. */
    public static String of(String text) {
        return cleaned(text, '\n');
    }

    /** Returns the text with a space for each line break, and no other change to its layout. */
    public static String line(String text) {
        return cleaned(text, ' ');
    }

    /** Returns the text without line breaks, tabs, runs of spaces, and spaces around it. */
    public static String onOneLine(String text) {
        String line = line(text).strip();
        return isOneSpaced(line) ? line : line.replaceAll("\\s+", " ");
    }

    // Nearly every text is, and need not wait for the first regular expression of a JVM.
    private static boolean isOneSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ((character >= '\t' && character <= '\r') || (character == ' ' && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the same, with dots for what is beyond {@link #MAX_VALUE}. */
    public static String value(String text) {
        return value(text, MAX_VALUE);
    }

    /** Returns the same, with dots for what is beyond so many characters. */
    public static String value(String text, int max) {
        // What is left out need not be cleaned: a text can be as long as memory allows.
        int end = text.length() <= max ? text.length() : endOfCharacter(text, max);
        String shown = onOneLine(text.substring(0, end));
        return end == text.length() ? shown : shown + DOTS;
    }

    /**
     * Returns a text that was refused, within quotes and on one line: what cannot be seen is spelled out, a long one is
     * cut.
     */
    public static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /** Returns the same without the quotes. */
    public static String shown(String text) {
        return text.length() > MAX_QUOTED ? beginning(text) : spelledOut(text);
    }

    /** Returns the first characters of a long text that was refused. */
    private static String beginning(String text) {
        return spelledOut(text.substring(0, endOfCharacter(text, text.offsetByCodePoints(0, SHORT_QUOTED)))) + DOTS;
    }

    /** Returns the text with everything spelled out that is not seen. */
    private static String spelledOut(String text) {
        StringBuilder shown = new StringBuilder();
        int character;
        for (int place = 0; place < text.length(); place += Character.charCount(character)) {
            character = text.codePointAt(place);
            boolean unseen = Characters.isControl(character)
                    || Characters.isUnseen(character)
                    || Characters.isUnpairedSurrogate(character)
                    || LINE_BREAKS.indexOf(character) >= 0;
            append(shown, character, unseen);
        }
        return shown.toString();
    }

    private static String cleaned(String text, char lineBreak) {
        int first = firstToReplace(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + DOTS.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (LINE_BREAKS.indexOf(character) >= 0) {
                boolean isFirstOfTwo = character == '\r' && i < text.length() && text.charAt(i) == '\n';
                if (!isFirstOfTwo) {
                    clean.append(lineBreak);
                }
            } else {
                append(clean, character, isHarmful(character));
            }
        }
        return clean.toString();
    }

    private static int firstToReplace(String text) {
        int place = 0;
        while (place < text.length()) {
            int character = text.codePointAt(place);
            boolean plain = character >= ' ' && character <= '~';
            if (!plain && (LINE_BREAKS.indexOf(character) >= 0 || isHarmful(character))) {
                return place;
            }
            place += Character.charCount(character);
        }
        return place;
    }

    /** Returns whether the character, which is no line break or tab, has to be escaped wherever it is printed. */
    public static boolean isHarmful(int character) {
        return (Characters.isControl(character) && character != '\t')
                || Characters.isUnpairedSurrogate(character)
                || Characters.isReordering(character);
    }

    /** Returns whether a reader sees nothing of it, or a blank like any other: all such but the plain space. */
    public static boolean isHidden(int character) {
        return Characters.isControl(character)
                || Characters.isUnseen(character)
                || Characters.isUnpairedSurrogate(character)
                || (Characters.isSpace(character) && character != ' ');
    }

    private static void append(StringBuilder text, int character, boolean spelledOut) {
        if (spelledOut) {
            text.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            text.appendCodePoint(character);
        }
    }

    /** Returns the place itself, or the nearest one before it where a cut separates no letter from its marks. */
    public static int endOfCharacter(String text, int place) {
        return Graphemes.lastEnd(text, place);
    }
}
