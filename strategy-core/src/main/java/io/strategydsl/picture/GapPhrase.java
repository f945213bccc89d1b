package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import io.strategydsl.planning.traceability.TraceGap;
import java.util.Locale;

/**
 * What an element lacks.
 *
 * @param key its key
 * @param english what is said of the element in English
 */
record GapPhrase(String key, String english) implements Phrase {

    static GapPhrase of(TraceGap.Kind kind) {
        return new GapPhrase("gap." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind.words());
    }
}
