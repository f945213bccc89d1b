package io.strategydsl.rules.words;

import java.lang.Character.UnicodeScript;

/** Where words begin and end in plain texts of any script, for rules that look for a word. */
public final class WordEdges {
    private WordEdges() {}

    /** Returns whether a word can begin with the character at this place. */
    public static boolean beginsAt(int place, String text) {
        if (place == 0) {
            return true;
        }
        char inside = text.charAt(place);
        char outside = text.charAt(place - 1);
        // What holds for all scripts, without the search for the script of each, which takes long.
        boolean isAscii = inside < ComparedText.ASCII && outside < ComparedText.ASCII;
        return isAscii
                ? !isOneWordOfAscii(inside, outside)
                : !isOneWord(text.codePointAt(place), baseBefore(place, text));
    }

    /** Returns the character before this place, without the accents on it. */
    private static int baseBefore(int place, String text) {
        int before = place;
        int base = text.codePointBefore(before);
        while (isMark(base) && before > Character.charCount(base)) {
            before -= Character.charCount(base);
            base = text.codePointBefore(before);
        }
        return base;
    }

    /** Returns whether a word can end with the character before this place. */
    public static boolean endsAt(int place, String text) {
        if (place == text.length()) {
            return true;
        }
        int outside = text.codePointAt(place);
        int inside = text.codePointBefore(place);
        return isMark(outside) ? !isOfWord(inside) : !isOneWord(inside, outside);
    }

    /** Returns whether the character is one that words are made of: a letter, a digit, or an accent on one. */
    public static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    /** Returns whether it is a letter or digit of a script that puts spaces between words. */
    public static boolean isOfSpacedWord(int character) {
        return Character.isLetterOrDigit(character)
                && (character < ComparedText.ASCII || !Scripts.putsNoSpaces(UnicodeScript.of(character)));
    }

    /**
     * Returns whether a character at the edge of a match and the one beside it outside belong to one word. Letters of two scripts
     * do not: Japanese and Arabic write a Latin word without a space beside it. Nor do those of a script that puts no
     * spaces between words.
     */
    private static boolean isOneWord(int inside, int outside) {
        if (inside < ComparedText.ASCII && outside < ComparedText.ASCII) {
            return isOneWordOfAscii(inside, outside);
        }
        if (!isOfWord(inside)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(inside);
        return !Scripts.hasNoEdges(script)
                && (Character.isDigit(outside)
                        || (Character.isLetter(outside) && (UnicodeScript.of(outside) == script || isMark(inside))));
    }

    private static boolean isOneWordOfAscii(int inside, int outside) {
        return Character.isLetter(inside)
                ? Character.isLetterOrDigit(outside)
                : Character.isDigit(inside) && Character.isDigit(outside);
    }

    private static boolean isMark(int character) {
        return character >= ComparedText.ASCII && isMarkOfAnyScript(character);
    }

    private static boolean isMarkOfAnyScript(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
