package io.strategydsl.rules;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** Where words begin and end in texts of any script, for rules that look for a word. */
final class WordEdges {
    /** Katakana is not among them: it stands out from the script around it, so that its words have edges. */
    private static final Set<UnicodeScript> WITHOUT_EDGES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int ASCII = 0x80;

    /** The bit in which the two cases of a letter of ASCII differ. */
    private static final int CASE = 0x20;

    private WordEdges() {}

    /**
     * Whether a character at the edge of a match and the one beside it outside belong to one word. Letters of two scripts
     * do not: Japanese and Arabic write a Latin word without a space beside it. Nor do those of a script that puts no
     * spaces between words.
     */
    static boolean isOneWord(int inside, int outside) {
        if (!Character.isLetterOrDigit(inside)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(inside);
        return !WITHOUT_EDGES.contains(script)
                && (Character.isDigit(outside) || (Character.isLetter(outside) && UnicodeScript.of(outside) == script));
    }

    /** Whether the word stands at this place of the text, in any mix of capitals. */
    static boolean standsAt(int start, String text, String word) {
        // Rules ask this of every character and every word. Two characters of ASCII that differ in more than the case
        // cannot
        // begin the same word, and to see that takes less than to compare them.
        int first = text.charAt(start);
        int wanted = word.charAt(0);
        boolean differ = (first | wanted) < ASCII && ((first ^ wanted) & ~CASE) != 0;
        return !differ && text.regionMatches(true, start, word, 0, word.length());
    }

    /** The text with ordinary letters in place of the wide ones that Japanese keyboards write, and accents joined. */
    static String plain(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
