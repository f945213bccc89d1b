package io.strategydsl.brief.parts;

import io.strategydsl.internal.Phrase;
import java.util.List;

/** What a brief says, for the tests of the language files. */
public final class BriefPhrases {

    private BriefPhrases() {}

    /** Returns what a brief itself says. */
    public static List<Phrase> all() {
        return List.of(BriefPhrase.values());
    }
}
