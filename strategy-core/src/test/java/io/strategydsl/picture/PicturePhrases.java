package io.strategydsl.picture;

import io.strategydsl.internal.Phrase;
import io.strategydsl.planning.traceability.TraceGap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What pictures say, for the tests of the language files. */
public final class PicturePhrases {

    private PicturePhrases() {}

    /** Returns what pictures themselves say, and what elements lack. */
    public static List<Phrase> all() {
        return Stream.of(
                        Arrays.stream(PicturePhrase.values()),
                        Arrays.stream(Month.values()).map(CalendarPhrase::of),
                        Arrays.stream(Month.values()).map(CalendarPhrase::inShort),
                        Arrays.stream(DayOfWeek.values()).map(CalendarPhrase::inShort),
                        Arrays.stream(TraceGap.Kind.values()).map(GapPhrase::of))
                .<Phrase>flatMap(phrases -> phrases)
                .toList();
    }
}
