package io.strategydsl.rules.words;

import io.strategydsl.internal.Words;
import java.text.Normalizer;

/**
 * What every rule about words compares instead of the texts themselves: without characters that nobody sees, such as soft
 * hyphens, in ordinary letters, and with accents joined to their letters. Of white space, any run counts as one space; see
 * {@link #isSpace}. Of case, nothing is lost until two characters are compared; see {@link #caseless}.
 */
public final class ComparedText {
    /** The first character that is not of ASCII. */
    public static final int ASCII = 0x80;

    private static final int FIRST_MARK = 0x300;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char SHARP_S = '\u00df';
    private static final char CAPITAL_SHARP_S = '\u1e9e';
    private static final char DOT_ABOVE = '\u0307';
    private static final String ACCENTED_GREEK = "\u03ac\u03ad\u03ae\u03af\u03cc\u03cd\u03ce\u03ca\u03cb\u0390\u03b0";
    private static final String PLAIN_GREEK = "\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9\u03b9\u03c5\u03b9\u03c5";

    private ComparedText() {}

    /** Returns the text itself where it is plain already, as every text of ASCII is. */
    public static String of(String text) {
        return isAscii(text) ? text : withoutOptionalSigns(normalised(withoutUnseen(text)));
    }

    private static String normalised(String text) {
        return Words.isNormalised(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns whether there is nothing in the text but letters without accents, digits and signs of a plain keyboard. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the character is white space of any kind: a run of it counts as one space. */
    public static boolean isSpace(char character) {
        return character == ' ' || ((character < ' ' || character >= ASCII) && Words.isSpace(character));
    }

    /**
     * Returns one character for all that differ in case alone. By way of capitals, so that both small sigmas become one,
     * and all four i of Turkish; and without the accents that Greek drops in capitals.
     */
    public static char caseless(char character) {
        if (character < ASCII) {
            return character >= 'A' && character <= 'Z' ? (char) (character + ' ') : character;
        }
        char small = Character.toLowerCase(Character.toUpperCase(character));
        int accented = small < '\u0390' || small > '\u03ce' ? -1 : ACCENTED_GREEK.indexOf(small);
        return accented < 0 ? small : PLAIN_GREEK.charAt(accented);
    }

    /** Returns the plain text with each character caseless. */
    public static String caseless(String plain) {
        char[] characters = plain.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = caseless(characters[i]);
        }
        return new String(characters);
    }

    /** Returns the text with one space for each run of white space in it, and none around it. */
    public static String oneSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                spaced.append(text.charAt(i));
            } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().stripTrailing();
    }

    private static String withoutUnseen(String text) {
        int place = 0;
        while (place < text.length() && !isUnseen(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        if (place == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, place);
        while (place < text.length()) {
            int character = text.codePointAt(place);
            if (!isUnseen(character)) {
                shown.appendCodePoint(character);
            }
            place += Character.charCount(character);
        }
        return shown.toString();
    }

    /** Looks into the table only where it is worth while: most letters of European languages come before. */
    private static boolean isUnseen(int character) {
        return character == SOFT_HYPHEN || (character >= FIRST_MARK && Words.isUnseen(character));
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** Signs that one writer puts and another leaves out, and a sharp s, which has two letters in capitals. */
    private static String withoutOptionalSigns(String text) {
        int place = 0;
        while (place < text.length() && !isOptional(text.charAt(place))) {
            place++;
        }
        if (place == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, place);
        for (; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == SHARP_S || character == CAPITAL_SHARP_S) {
                kept.append("ss");
            } else if (!isOptional(character) || (character == DOT_ABOVE && !endsInI(kept))) {
                kept.append(character);
            }
        }
        return kept.toString();
    }

    private static boolean isOptional(char character) {
        return character >= SHARP_S
                && (character == SHARP_S
                        || character == CAPITAL_SHARP_S
                        || character == DOT_ABOVE
                        || isArabicOrHebrewOption(character));
    }

    /** Returns whether it stretches an Arabic word, or is a vowel sign of either script. */
    private static boolean isArabicOrHebrewOption(char character) {
        return character == '\u0640'
                || isBetween(character, 0x064B, 0x0652)
                || character == '\u0670'
                || (isBetween(character, 0x0591, 0x05C7) && Character.getType(character) == Character.NON_SPACING_MARK);
    }

    /** Returns whether a dot would be one too many: a Turkish capital brings one along when it becomes a small i. */
    private static boolean endsInI(StringBuilder text) {
        return text.length() > 0 && caseless(text.charAt(text.length() - 1)) == 'i';
    }
}
