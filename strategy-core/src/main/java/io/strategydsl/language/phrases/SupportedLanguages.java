package io.strategydsl.language.phrases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that have a file. */
public final class SupportedLanguages {

    /** All of them, English first. */
    public static final List<Locale> ALL = Stream.of("en", "pl", "el", "nl", "fi", "fil")
            .map(Locale::forLanguageTag)
            .toList();

    private static final String TAGALOG = "tl";
    private static final String FILIPINO = "fil";

    private SupportedLanguages() {}

    /** Returns the one that is nearest to the locale by RFC 4647; English if none is. */
    public static Locale nearest(Locale locale) {
        // The standard form of Tagalog is Filipino, and systems name it either way.
        Locale asked = locale.getLanguage().equals(TAGALOG)
                ? new Locale.Builder().setLanguage(FILIPINO).build()
                : locale;
        String tag = asked.toLanguageTag();
        Locale found = tag.equals("und") ? null : Locale.lookup(List.of(new Locale.LanguageRange(tag)), ALL);
        return found == null ? ALL.get(0) : found;
    }
}
