package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.language.phrases.Keys;
import io.strategydsl.language.phrases.TemplateShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each language file has what the English one has, and says it without a slip. */
class LanguageFilesTest {
    private static final Pattern PLURAL = Pattern.compile("\\{(\\w+), plural,");

    /** What a text may name although the English one does not. */
    private static final Map<String, Set<String>> MORE_ARGUMENTS = Map.of(
            "date", Set.of("day", "month", "monthNumber", "year"),
            "month", Set.of("monthNumber", "year"),
            "value.on-the-weekday", Set.of("ordinalId", "weekdayId"),
            "report.and-warnings", Set.of("places"),
            "report.and-notes", Set.of("places"));

    static Stream<String> languages() {
        return Language.supported().stream().map(Locale::toLanguageTag);
    }

    static Stream<String> translations() {
        return languages().filter(language -> !language.equals("en"));
    }

    @Test
    void everyFileIsThatOfASupportedLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Keys.file("en").resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(languages().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aFileHasTheKeysOfTheEnglishOne(String language) throws IOException {
        assertThat(Keys.texts(language).keySet())
                .containsExactlyInAnyOrderElementsOf(Keys.texts("en").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileHasNoKeyTwice(String language) throws IOException {
        Set<String> keys = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(Keys.file(language))) {
            int end = line.indexOf('=');
            if (end > 0
                    && !line.startsWith("#")
                    && !keys.add(line.substring(0, end).strip())) {
                twice.add(line);
            }
        }

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTextNamesNoArgumentThatTheEnglishOneDoesNotHave(String language) throws IOException {
        Map<String, String> english = Keys.texts("en");

        assertThat(Keys.texts(language)).allSatisfy((key, text) -> {
            Set<String> known = new TreeSet<>(TemplateShape.arguments(english.getOrDefault(key, "")));
            known.addAll(MORE_ARGUMENTS.getOrDefault(key, Set.of()));
            assertThat(known).as(key).containsAll(TemplateShape.arguments(text));
        });
    }

    /** By what words are chosen may differ, so numbers of which English says one or several may be left out. */
    @ParameterizedTest
    @MethodSource("translations")
    void aTextNamesEveryArgumentThatTheEnglishOneShows(String language) throws IOException {
        Map<String, String> texts = Keys.texts(language);

        assertThat(Keys.texts("en")).allSatisfy((key, english) -> {
            if (!MORE_ARGUMENTS.containsKey(key) && texts.containsKey(key)) {
                Set<String> shown = new TreeSet<>(TemplateShape.arguments(english));
                shown.removeAll(TemplateShape.arguments(texts.get(key)));
                assertThat(shown).as(key).isSubsetOf(onlyChosenBy(english));
            }
        });
    }

    private static Set<String> onlyChosenBy(String template) {
        Set<String> chosen = new HashSet<>();
        Matcher choices = Pattern.compile("\\{(\\w+), (?:plural|select),").matcher(template);
        while (choices.find()) {
            String name = choices.group(1);
            if (!template.contains("{" + name + "}") && !template.contains("#")) {
                chosen.add(name);
            }
        }
        return chosen;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aPluralHasWordsForEveryCategoryOfTheLanguage(String language) throws IOException {
        List<String> categories = Keys.categories(language);

        assertThat(Keys.texts(language)).allSatisfy((key, text) -> {
            Matcher plural = PLURAL.matcher(text);
            while (plural.find()) {
                assertThat(choices(text, plural.end())).as(key).containsAll(categories);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aPluralHasWordsForNoCategoryThatTheLanguageLacks(String language) throws IOException {
        List<String> categories = Keys.categories(language);

        assertThat(Keys.texts(language)).allSatisfy((key, text) -> {
            Matcher plural = PLURAL.matcher(text);
            while (plural.find()) {
                assertThat(choices(text, plural.end()).stream().filter(choice -> !choice.startsWith("=")))
                        .as(key)
                        .isSubsetOf(categories);
            }
        });
    }

    /** Returns the words before the braces at the depth of the choice that begins here. */
    private static List<String> choices(String text, int start) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int word = start;
        for (int i = start; i < text.length() && depth >= 0; i++) {
            if (text.charAt(i) == '{') {
                if (depth == 0) {
                    choices.add(text.substring(word, i).strip());
                }
                depth++;
            } else if (text.charAt(i) == '}') {
                depth--;
                word = i + 1;
            }
        }
        return choices;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextIsOnOneLineWithoutSpacesAroundIt(String language) throws IOException {
        assertThat(Keys.texts(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(text.equals("\u00A0") ? text : text.strip())
                        .doesNotContain("\n", "\t", "  "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileIsInUtf8AndNormalised(String language) throws IOException {
        String file = new String(Files.readAllBytes(Keys.file(language)), StandardCharsets.UTF_8);

        assertThat(file)
                .doesNotContain("\uFFFD")
                .isEqualTo(java.text.Normalizer.normalize(file, java.text.Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsTranslated(String language) throws IOException {
        Map<String, String> english = Keys.texts("en");
        Set<String> allowed = SameInEnglish.of(language);

        assertThat(Keys.texts(language).entrySet())
                .filteredOn(entry -> entry.getValue().equals(english.get(entry.getKey())))
                .filteredOn(entry ->
                        entry.getValue().replaceAll("\\{[^}]*\\}", "").chars().anyMatch(Character::isLetter))
                .filteredOn(entry -> !allowed.contains(entry.getValue()))
                .isEmpty();
    }
}
