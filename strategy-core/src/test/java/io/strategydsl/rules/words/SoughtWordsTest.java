package io.strategydsl.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtWordsTest {
    private static final SoughtWords UNDECIDED = SoughtWords.inAnyCase(List.of("to be decided", "TBD", "TBA"));

    @Test
    void findsNothingInATextWithoutTheWords() {
        assertThat(firstIn("Be talked about to the end", UNDECIDED)).isEmpty();
    }

    @Test
    void findsTheFirstInTheText() {
        assertThat(firstIn("tba, or to be decided", UNDECIDED)).contains("TBA");
    }

    @Test
    void findsAWordBehindOneThatOnlyBeginsLikeIt() {
        assertThat(firstIn("to be TBDed, TBA", UNDECIDED)).contains("TBA");
    }

    @Test
    void findsAWordAtTheVeryEnd() {
        assertThat(firstIn("Who: tbd", UNDECIDED)).contains("TBD");
    }

    @Test
    void findsNothingInATextThatEndsInTheMiddleOfAWord() {
        assertThat(firstIn("To be deci", UNDECIDED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kpi,\u212Api",
        "\u212Api,KPI",
        "istanbul,\u0130stanbul",
        "\u0130stanbul,istanbul",
        "sales,\u017Fales",
        "\u00C9tat,\u00E9tat"
    })
    void findsAWordWhoseFirstLetterIsTheSameInAnotherCase(String word, String text) {
        assertThat(firstIn(text, SoughtWords.inAnyCase(List.of(word)))).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed", "zoned", "m\u00e4rz"})
    void findsAWordInCapitalsWhicheverLetterItBeginsWith(String word) {
        assertThat(firstIn(word.toUpperCase(Locale.ROOT), SoughtWords.inAnyCase(List.of(word))))
                .contains(word);
    }

    @Test
    void findsNothingInATextThatEndsInTheSpaceOfAPhrase() {
        assertThat(firstIn("To be ", UNDECIDED)).isEmpty();
    }

    @Test
    void findsASignThatTakesTwoCharacters() {
        assertThat(firstIn("Soon \uD83D\uDEA7", SoughtWords.inAnyCase(List.of("\uD83D\uDEA7"))))
                .isPresent();
    }

    @Test
    void takesADigitAfterALetterForTheBeginningOfAWord() {
        assertThat(firstIn("open24h", SoughtWords.inAnyCase(List.of("24h")))).isPresent();
    }

    @Test
    void takesADigitAfterADigitForTheSameNumber() {
        assertThat(firstIn("124h", SoughtWords.inAnyCase(List.of("24h")))).isEmpty();
    }

    @Test
    void takesADigitAfterALetterForTheEndOfItsWord() {
        assertThat(firstIn("tbd2", SoughtWords.inAnyCase(List.of("tbd")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u03c3\u03c4\u03cc\u03c7\u03bf,\u03c3\u03c4\u03cc\u03c7\u03bf\u03c2",
        "\u30c6\u30b9\u30c8,\u30c6\u30b9\u30c8\u30b1\u30fc\u30b9",
        "\u0446\u0435\u043b\u044c,\u0446\u0435\u043b\u044c2"
    })
    void passesOverAWordOfAnotherScriptThatGoesOn(String word, String text) {
        assertThat(firstIn(text, SoughtWords.inAnyCase(List.of(word)))).isEmpty();
    }

    @Test
    void findsAWordBesideLettersOfAnotherScript() {
        assertThat(firstIn(
                        "\u03c3\u03c4\u03cc\u03c7\u03bfX",
                        SoughtWords.inAnyCase(List.of("\u03c3\u03c4\u03cc\u03c7\u03bf"))))
                .isPresent();
    }

    @Test
    void findsASignBesideAWord() {
        assertThat(firstIn("\u03c3\u03c4\u03cc\u03c7\u03bf\u03c2\u2026", SoughtWords.inAnyCase(List.of("\u2026"))))
                .isPresent();
    }

    @Test
    void tellsCapitalsApartWhereTheyMatter() {
        SoughtWords words = SoughtWords.of(List.of("tbd"), List.of("TODO"));

        assertThat(firstIn("todo el mundo, TODO", words)).contains("TODO");
        assertThat(firstIn("todo el mundo", words)).isEmpty();
        assertThat(firstIn("todo, TBD", words)).contains("tbd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to be\ndecided",
                "to  be decided",
                "to be\u00a0decided",
                "to\tbe\r\n  decided",
                "to be de\u00adcided",
                "t\u200bo be decided",
                "to be\u2028decided",
                "\uff34\uff4f be decided"
            })
    void readsPastLayoutAndHiddenCharacters(String text) {
        assertThat(firstIn(text, UNDECIDED)).contains("to be decided");
    }

    @Test
    void doesNotJoinWordsThatWhiteSpaceParts() {
        assertThat(firstIn("T BD", UNDECIDED)).isEmpty();
    }

    @Test
    void isNotStoppedByAWordOfNothingButSignsThatDoNotCount() {
        assertThat(firstIn("TBD", SoughtWords.inAnyCase(List.of("\u0640", "TBD"))))
                .contains("TBD");
    }

    @Test
    void readsPhrasesOfTheirOwnPastTheirLayout() {
        assertThat(firstIn("to be decided", SoughtWords.inAnyCase(List.of(" to  be\u00a0decided "))))
                .isPresent();
    }

    @Test
    void knowsWhetherOneStandsInAText() {
        assertThat(UNDECIDED.standIn("Budget: \uff34BD")).isTrue();
        assertThat(UNDECIDED.standIn("TBDs")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBD", "\"TBD\", TBA!", "TBD (example.org/plan)", "to be decided - tba"})
    void knowsWhetherATextIsMadeOfThemAlone(String text) {
        assertThat(UNDECIDED.areAllOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD by May", "to be", "3 TBD", "TBDs"})
    void knowsWhetherATextSaysMore(String text) {
        assertThat(UNDECIDED.areAllOf(text)).isFalse();
    }

    @Test
    void prefersTheLongerOfTwoThatBeginAlike() {
        assertThat(SoughtWords.inAnyCase(List.of("no", "no comment")).areAllOf("No comment"))
                .isTrue();
    }

    @Test
    void canBeExtendedByOthers() {
        SoughtWords more = UNDECIDED.and(List.of("so far"));

        assertThat(more.areAllOf("TBD so far")).isTrue();
        assertThat(more.standIn("TBD by May")).isTrue();
        assertThat(UNDECIDED.areAllOf("TBD so far")).isFalse();
    }

    private static Optional<String> firstIn(String text, SoughtWords words) {
        String plain = ComparedText.of(text);
        return IntStream.range(0, plain.length())
                .mapToObj(place -> Optional.ofNullable(words.at(place, plain)))
                .flatMap(Optional::stream)
                .map(SoughtWords.Word::given)
                .findFirst();
    }
}
