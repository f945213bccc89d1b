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

    /** The text with ordinary letters in place of the wide ones that Japanese keyboards write, and accents joined. */
    static String plain(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
