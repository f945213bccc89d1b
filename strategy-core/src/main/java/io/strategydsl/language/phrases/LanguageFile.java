package io.strategydsl.language.phrases;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of a language by key, as its file has them. A file is read when its language is first asked for, and kept. */
final class LanguageFile {
    private static final String FOLDER = "/io/strategydsl/language/";
    private static final Map<String, LanguageFile> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;

    private LanguageFile(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Returns the file of one of the supported languages. */
    static LanguageFile of(String language) {
        return READ.computeIfAbsent(language, LanguageFile::read);
    }

    private static LanguageFile read(String language) {
        String name = FOLDER + language + ".properties";
        try (InputStream bytes = LanguageFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the library comes without " + name);
            }
            return new LanguageFile(texts(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static Map<String, String> texts(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
        }
        return texts.buildOrThrow();
    }

    /** Returns the text, or null if the file has none under the key. */
    @Nullable String text(String key) {
        return texts.get(key);
    }

    Map<String, String> texts() {
        return texts;
    }
}
