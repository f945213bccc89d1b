package io.strategydsl.rules.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What matters of the script of a character where words are looked for or compared. */
public final class Scripts {
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Scripts() {}

    /** Returns whether the script puts no spaces between words. */
    public static boolean putsNoSpaces(UnicodeScript script) {
        return WITHOUT_SPACES.contains(script);
    }

    /** Returns whether nothing shows where its words begin and end. Katakana stands out from the script around it. */
    static boolean hasNoEdges(UnicodeScript script) {
        return putsNoSpaces(script) && script != UnicodeScript.KATAKANA;
    }

    /** Returns whether it stands for characters that many scripts use, such as digits and accents. */
    public static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
