package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import io.strategydsl.planning.traceability.TraceGap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What pictures say, for the tests of the language files. */
public final class PicturePhrases {

    private PicturePhrases() {}

    /** Returns what pictures themselves say, and what elements lack. */
    public static List<Phrase> all() {
        return Stream.<Phrase>concat(
                        Arrays.stream(PicturePhrase.values()),
                        Arrays.stream(TraceGap.Kind.values()).map(GapPhrase::of))
                .toList();
    }
}
