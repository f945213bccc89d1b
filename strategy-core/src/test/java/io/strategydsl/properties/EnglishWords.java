package io.strategydsl.properties;

import io.strategydsl.language.Language;
import io.strategydsl.language.phrases.Keys;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that English alone has, in what the library says. */
final class EnglishWords {
    /** The languages besides English. */
    static final List<String> LANGUAGES = Language.supported().stream()
            .map(Locale::toLanguageTag)
            .filter(language -> !language.equals("en"))
            .toList();

    private static final Map<String, Set<String>> ALONE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, EnglishWords::englishAlone));

    private EnglishWords() {}

    /** Returns the words of English that a language does not have. */
    static Set<String> of(String language) {
        return ALONE.getOrDefault(language, Set.of());
    }

    /** Returns the words that stand in the English file and nowhere in that of the language. */
    private static Set<String> englishAlone(String language) {
        Set<String> words = ofFile("en");
        words.removeAll(ofFile(language));
        return words;
    }

    private static Set<String> ofFile(String language) {
        try {
            Set<String> words = new HashSet<>();
            Keys.texts(language).values().forEach(text -> words.addAll(in(text.replaceAll("\\{[^{}]*", " "))));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the words of a text. */
    static Set<String> in(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
