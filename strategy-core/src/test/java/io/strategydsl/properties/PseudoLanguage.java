package io.strategydsl.properties;

import io.strategydsl.language.Language;
import io.strategydsl.language.phrases.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A language that nobody speaks, with words that try a layout. */
final class PseudoLanguage {
    private static final String RIGHT_TO_LEFT = "שלום";

    /** English with words that are longer, and with some that run from right to left. */
    static final Language LONG = Language.of(Locale.ENGLISH).with(texts());

    private PseudoLanguage() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try {
            Keys.texts("en").forEach((key, text) -> {
                if (!key.startsWith("number.")) {
                    texts.put(key, text + " " + RIGHT_TO_LEFT + " " + "wörter".repeat(3) + " " + RIGHT_TO_LEFT);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
