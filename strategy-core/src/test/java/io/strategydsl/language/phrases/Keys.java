package io.strategydsl.language.phrases;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The language files as they stand in the sources. */
public final class Keys {
    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "strategydsl", "language");

    private Keys() {}

    /** Returns the path of the file of a language. */
    public static Path file(String language) {
        return FOLDER.resolve(language + ".properties");
    }

    /** Returns its texts by key. */
    public static Map<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** Returns the plural categories that a language tells apart. */
    public static List<String> categories(String language) {
        return PluralRules.of(language).categories();
    }

    /** Returns a key for an English template that has none yet. */
    public static String inWords(String english) {
        return EnglishKeys.inWords(english);
    }
}
