package io.strategydsl.text.answers;

import io.strategydsl.internal.Phrase;
import java.util.List;

/** What answers say of progress, for the tests of the language files. */
public final class ProgressPhrases {

    private ProgressPhrases() {}

    /** Returns what is said of a metric without a verdict. */
    public static List<Phrase> all() {
        return List.of(ProgressPhrase.values());
    }
}
