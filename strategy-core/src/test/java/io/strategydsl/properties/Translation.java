package io.strategydsl.properties;

import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rules.MethodRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes texts in another language, word for word: the same word is the same again, so that what was alike stays alike. As
 * translators do, it leaves alone what belongs to no language: names of platforms, signs for what is still to come, and
 * whatever is not made of letters.
 */
final class Translation {
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[\\p{L}\\p{M}]+(?=[.,:;!?]*(?!\\S))");

    private static final List<String> IN_EVERY_LANGUAGE = Stream.of(
                    words("placeholder.left", "words"), words("goal.platform-neutral", "names"))
            .flatMap(List::stream)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    /** Whether they are names shows in the words around them, and in a language with capitals alone. */
    private static final List<String> COMMON_WORDS = words("goal.platform-neutral", "common-words");

    private static final int LETTERS_OF_A_WORD = 6;

    private final Chance chance;
    private final List<String> letters;
    private final Map<String, String> translated = new HashMap<>();

    /** Translates into a language that chance chooses, with words that nobody has heard in it. */
    Translation(Chance chance) {
        this.chance = chance;
        this.letters = String.join("", chance.oneOf(Phrases.LANGUAGES))
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .distinct()
                .toList();
    }

    String of(String text) {
        // A semicolon is a question mark among Greek words, and none among others.
        return text.indexOf(';') >= 0 || COMMON_WORDS.stream().anyMatch(text::contains)
                ? text
                : WORD.matcher(text).replaceAll(match -> word(match.group()));
    }

    private String word(String word) {
        String caseless = word.toLowerCase(Locale.ROOT);
        boolean isInEveryLanguage = IN_EVERY_LANGUAGE.stream()
                .anyMatch(name ->
                        name.contains(" ") ? List.of(name.split(" ")).contains(caseless) : caseless.contains(name));
        return isInEveryLanguage ? word : translated.computeIfAbsent(caseless, any -> newWord());
    }

    private String newWord() {
        return Stream.generate(() -> chance.oneOf(letters))
                .limit(LETTERS_OF_A_WORD)
                .collect(Collectors.joining());
    }

    private static List<String> words(String rule, String parameter) {
        return MethodRules.all().rule(rule).info().parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .map(RuleParameter.Words.class::cast)
                .findFirst()
                .orElseThrow()
                .defaultValue();
    }
}
