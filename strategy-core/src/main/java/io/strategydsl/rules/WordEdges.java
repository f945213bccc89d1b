package io.strategydsl.rules;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Where words begin and end in texts of any script, for rules that look for a word. */
final class WordEdges {
    /** The first character that is not of ASCII. */
    static final int ASCII = 0x80;

    private WordEdges() {}

    /** Whether a word can begin with the character at this place. */
    static boolean beginsAt(int place, String text) {
        return place == 0 || !isOneWord(text.codePointAt(place), text.codePointBefore(place));
    }

    /** Whether a word can end with the character before this place. */
    static boolean endsAt(int place, String text) {
        return place == text.length() || !isOneWord(text.codePointBefore(place), text.codePointAt(place));
    }

    /**
     * Whether a character at the edge of a match and the one beside it outside belong to one word. Letters of two scripts
     * do not: Japanese and Arabic write a Latin word without a space beside it. Nor do those of a script that puts no
     * spaces between words.
     */
    private static boolean isOneWord(int inside, int outside) {
        if (inside < ASCII && outside < ASCII) {
            // What holds for all scripts, without the search for the script of each, which takes long.
            return Character.isLetter(inside)
                    ? Character.isLetterOrDigit(outside)
                    : Character.isDigit(inside) && Character.isDigit(outside);
        }
        if (!Character.isLetterOrDigit(inside)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(inside);
        return !Scripts.hasNoEdges(script)
                && (Character.isDigit(outside) || (Character.isLetter(outside) && UnicodeScript.of(outside) == script));
    }

    /** Whether there is nothing in the text but letters without accents, digits and the signs of a plain keyboard. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The text with ordinary letters in place of the wide ones that Japanese keyboards write, and accents joined. */
    static String plain(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
