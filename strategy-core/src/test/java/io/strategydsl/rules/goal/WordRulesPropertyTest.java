package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.words.ComparedText;
import io.strategydsl.validation.StrategyValidator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What nobody sees in a text, and how it is laid out, changes nothing that the rules about words find in it. */
class WordRulesPropertyTest {
    private static final StrategyValidator WORD_RULES = StrategyValidator.of(RuleSet.of(
            "words",
            MethodRules.all().rule("placeholder.left"),
            MethodRules.all().rule("goal.platform-neutral"),
            MethodRules.all().rule("channel.reason-distinct"),
            MethodRules.all().rule("pillar.connectivity"),
            MethodRules.all().rule("pillar.honesty")));

    /** Pieces of what the rules look for, and of what looks like it. */
    private static final String[] PIECES = {
        "TBD",
        "to be",
        "determined",
        "TODO",
        "todo",
        "XX",
        "siglo",
        "wieku",
        "placeholder",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "{{",
        "}}",
        "{",
        "}",
        "__",
        "____",
        "?",
        "??",
        ";",
        "...",
        "…",
        "number to come",
        "date",
        "sic",
        "x",
        "1",
        "/",
        "@",
        ".",
        ":",
        "-",
        "'",
        "://",
        "example.org",
        "Facebook",
        "Facebooku",
        "Instagram",
        "ie",
        "s",
        "Threads",
        "Slack",
        "of wool",
        "we",
        "Pull",
        "form",
        "on our website",
        "no comment",
        "Straße",
        "İstanbul",
        "ısı",
        "στόχος;",
        "ΣΤΌΧΟΣ",
        "ά",
        "é",
        "が",
        "インスタグラム",
        "未定",
        "عُملاء",
        "ـ",
        "فيسبوك",
        "بال",
        "ﬁ",
        "Å",
        "𝗧𝗕𝗗",
        "🏕",
        "한글"
    };

    private static final String[] SPACES = {
        " ", "  ", "\n", "\t", "\r\n", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2028", "\u1680"
    };

    private static final String[] HIDDEN = {
        "\u00ad",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u202a",
        "\u2060",
        "\ufeff",
        "\ufe0f",
        "\u034f",
        "\u180e",
        "\udb40\udc01"
    };

    private static final Set<String> NAMES_WITH_ENDINGS = Stream.of(PlatformNames.NAMES, PlatformNames.COMMON_WORDS)
            .flatMap(List::stream)
            .flatMap(name ->
                    Stream.concat(Stream.of(""), PlatformNames.ENDINGS.stream()).map(ending -> name + ending))
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> space = Arbitraries.of("", "", " ", " ", " ");
        return Combinators.combine(piece, space)
                .as((word, gap) -> word + gap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void hiddenCharactersChangeNothing(@ForAll("texts") String text, @ForAll long seed) {
        assertThat(found(hiding(text, new Random(seed)))).isEqualTo(found(text));
    }

    @Property(tries = 2000)
    void anyWhiteSpaceCountsAsOneSpace(@ForAll("texts") String text, @ForAll long seed) {
        Random random = new Random(seed);
        String spaced = text.codePoints()
                .mapToObj(character -> character == ' ' ? oneOf(SPACES, random) : Character.toString(character))
                .reduce("", String::concat);

        assertThat(found(spaced)).isEqualTo(found(text));
    }

    @Property(tries = 2000)
    void noNormalFormChangesAnything(@ForAll("texts") String text, @ForAll Normalizer.Form form) {
        assertThat(found(Normalizer.normalize(text, form))).isEqualTo(found(text));
    }

    @Property(tries = 500)
    void aNameInAWebAddressIsNoMention(
            @ForAll("names") String name, @ForAll("before") String before, @ForAll("after") String after) {
        assertThat(platforms("Bring people to " + before + name + after)).isEmpty();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(PlatformNames.NAMES).filter(name -> name.indexOf(' ') < 0);
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "https://",
                "https://example.org/",
                "http://example.org/a/b?c=",
                "www.",
                "example.org/",
                "shop.example.org/#",
                "https://example.org/a_(b)/",
                "ruth@",
                "@");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", ".com", "/", "/harbour", "?a=b", ".", "-shop", "_1");
    }

    @Property(tries = 1000)
    void aNameWithAnEndingIsAMention(@ForAll("latinNames") String name, @ForAll("endings") String ending) {
        assertThat(platforms("grow with " + name + ending + " here")).isNotEmpty();
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(PlatformNames.ENDINGS)
                .filter(ending -> UnicodeScript.of(ending.charAt(0)) == UnicodeScript.LATIN);
    }

    @Property(tries = 1000)
    void aNameWithOtherLettersBehindItIsAnotherWord(
            @ForAll("latinNames") String name, @ForAll("lettersBehind") String letters) {
        String word = name + letters;
        Assume.that(NAMES_WITH_ENDINGS.stream().noneMatch(word::equalsIgnoreCase));

        assertThat(platforms("grow with " + word + " here")).isEmpty();
    }

    @Provide
    Arbitrary<String> latinNames() {
        return Arbitraries.of(PlatformNames.NAMES).filter(ComparedText::isAscii);
    }

    @Provide
    Arbitrary<String> lettersBehind() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    private static List<String> found(String text) {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("goal", text)
                        .channel("blog", INSTAGRAM, c -> c.because("TBD " + text))
                        .channel("clips", INSTAGRAM, c -> c.because(text))
                        .channel("photos", INSTAGRAM, c -> c.because("number to come Straße Å TBD form"))
                        .pillars(p -> p.contact(text).afterMistake("Sorry").confidential(text)));
        return WORD_RULES.validate(plan).findings().stream()
                .map(finding -> finding.id() + " " + finding.path())
                .toList();
    }

    private static List<String> platforms(String text) {
        return new PlatformMentions(
                        PlatformNames.NAMES, PlatformNames.COMMON_WORDS, PlatformNames.PREFIXES, PlatformNames.ENDINGS)
                .in(text);
    }

    private static String hiding(String text, Random random) {
        UnaryOperator<String> some = shown -> random.nextInt(3) == 0 ? shown + oneOf(HIDDEN, random) : shown;
        return text.codePoints()
                .mapToObj(character -> some.apply(Character.toString(character)))
                .reduce(some.apply(""), String::concat);
    }

    private static String oneOf(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
