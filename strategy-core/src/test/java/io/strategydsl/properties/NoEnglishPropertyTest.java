package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.brief.Brief;
import io.strategydsl.language.Language;
import io.strategydsl.language.phrases.Keys;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report or a brief in a language has no word of English, but those that the language has too. */
class NoEnglishPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** So long is no name of an attribute in a plan as Java prints it. */
    private static final int MAX_SHORT = 20;

    /** So short may be what is left of a word of the plan that was broken for its line. */
    private static final int MAX_PIECE = 2;

    /** Mermaid has words of its own, and those of the brief are in the pictures too. */
    private static final Pattern DIAGRAM = Pattern.compile("```mermaid.*?```", Pattern.DOTALL);

    /** All that a reader of a page does not see. */
    private static final Pattern TAG = Pattern.compile("<style.*?</style>|<[^>]*>|&#?\\w+;", Pattern.DOTALL);

    /** Ids of rules stay as they are, and so do the names of the articles. */
    private static final Set<String> NAMES = Stream.concat(
                    MethodRules.all().rules().stream()
                            .map(rule -> rule.info().id().value())
                            .flatMap(id -> Arrays.stream(id.split("[.-]", -1))),
                    Stream.of("see", "asof", "disney", "nps"))
            .collect(Collectors.toUnmodifiableSet());

    static final Map<String, Set<String>> ENGLISH_ALONE = Language.supported().stream()
            .map(Locale::toLanguageTag)
            .filter(language -> !language.equals("en"))
            .collect(Collectors.toUnmodifiableMap(language -> language, NoEnglishPropertyTest::englishAlone));

    @Property(tries = 60)
    void aReportInALanguageHasNoWordThatEnglishAloneHas(@ForAll("plans") PlanOfADay plan) {
        assertNoEnglish(plan, language -> plan.report(ALL).inLanguage(language).fullText());
    }

    @Property(tries = 30)
    void aBriefInALanguageHasNoWordThatEnglishAloneHas(@ForAll("plans") PlanOfADay plan) {
        Brief brief = Brief.of(plan.strategy()).asOf(plan.day()).with(plan.report(ALL));

        assertNoEnglish(
                plan,
                language ->
                        DIAGRAM.matcher(brief.inLanguage(language).markdown()).replaceAll(""));
        assertNoEnglish(
                plan, language -> TAG.matcher(brief.inLanguage(language).html()).replaceAll(" "));
    }

    private static void assertNoEnglish(PlanOfADay plan, Function<Locale, String> saying) {
        NavigableSet<String> ofThePlan = words(plan.strategy().toString());
        String longOnes = longWords(plan.strategy().toString());
        for (String language : ENGLISH_ALONE.keySet()) {
            Set<String> said = words(saying.apply(Locale.forLanguageTag(language)));
            said.removeIf(word -> isBeginning(word, ofThePlan) || longOnes.contains(word));
            said.removeAll(NAMES);

            assertThat(said).as(language).doesNotContainAnyElementsOf(ENGLISH_ALONE.get(language));
        }
    }

    /** Returns whether a word of the plan begins so: names that are too long for their place are cut. */
    private static boolean isBeginning(String word, NavigableSet<String> ofThePlan) {
        String next = ofThePlan.ceiling(word);
        return next != null && next.startsWith(word);
    }

    /** Returns the words of a plan that are too long for a line, and may therefore be broken anywhere. */
    private static String longWords(String plan) {
        return Arrays.stream(plan.toLowerCase(Locale.ROOT).split("[\\s,=\\[\\]{}]+", -1))
                .filter(word -> word.length() > MAX_SHORT)
                .collect(Collectors.joining("\n"));
    }

    /** Returns the words that stand in the English file and nowhere in that of the language. */
    private static Set<String> englishAlone(String language) {
        Set<String> words = wordsOfFile("en");
        words.removeAll(wordsOfFile(language));
        return words;
    }

    private static Set<String> wordsOfFile(String language) {
        try {
            Set<String> words = new HashSet<>();
            Keys.texts(language).values().forEach(text -> words.addAll(words(text.replaceAll("\\{[^{}]*", " "))));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static NavigableSet<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > MAX_PIECE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
