package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordsTest {
    private static final SoughtWords UNDECIDED = SoughtWords.inAnyCase(List.of("to be decided", "TBD", "TBA"));

    @Test
    void findsNothingInATextWithoutTheWords() {
        assertThat(UNDECIDED.firstIn("Be talked about to the end")).isEmpty();
    }

    @Test
    void findsTheFirstInTheText() {
        assertThat(UNDECIDED.firstIn("tba, or to be decided")).contains("TBA");
    }

    @Test
    void findsAWordBehindOneThatOnlyBeginsLikeIt() {
        assertThat(UNDECIDED.firstIn("to be TBDed, TBA")).contains("TBA");
    }

    @Test
    void findsAWordAtTheVeryEnd() {
        assertThat(UNDECIDED.firstIn("Who: tbd")).contains("TBD");
    }

    @Test
    void findsNothingInATextThatEndsInTheMiddleOfAWord() {
        assertThat(UNDECIDED.firstIn("To be deci")).isEmpty();
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
        assertThat(SoughtWords.inAnyCase(List.of(word)).firstIn(text)).contains(word);
    }

    @Test
    void findsASignThatTakesTwoCharacters() {
        assertThat(SoughtWords.inAnyCase(List.of("\uD83D\uDEA7")).firstIn("Soon \uD83D\uDEA7"))
                .isPresent();
    }

    @Test
    void takesADigitAfterALetterForTheBeginningOfAWord() {
        assertThat(SoughtWords.inAnyCase(List.of("24h")).firstIn("open24h")).isPresent();
    }

    @Test
    void takesADigitAfterADigitForTheSameNumber() {
        assertThat(SoughtWords.inAnyCase(List.of("24h")).firstIn("124h")).isEmpty();
    }

    @Test
    void takesADigitAfterALetterForTheEndOfItsWord() {
        assertThat(SoughtWords.inAnyCase(List.of("tbd")).firstIn("tbd2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u03c3\u03c4\u03cc\u03c7\u03bf,\u03c3\u03c4\u03cc\u03c7\u03bf\u03c2",
        "\u30c6\u30b9\u30c8,\u30c6\u30b9\u30c8\u30b1\u30fc\u30b9",
        "\u0446\u0435\u043b\u044c,\u0446\u0435\u043b\u044c2"
    })
    void passesOverAWordOfAnotherScriptThatGoesOn(String word, String text) {
        assertThat(SoughtWords.inAnyCase(List.of(word)).firstIn(text)).isEmpty();
    }

    @Test
    void findsAWordBesideLettersOfAnotherScript() {
        assertThat(SoughtWords.inAnyCase(List.of("\u03c3\u03c4\u03cc\u03c7\u03bf"))
                        .firstIn("\u03c3\u03c4\u03cc\u03c7\u03bfX"))
                .isPresent();
    }

    @Test
    void findsASignBesideAWord() {
        assertThat(SoughtWords.inAnyCase(List.of("\u2026")).firstIn("\u03c3\u03c4\u03cc\u03c7\u03bf\u03c2\u2026"))
                .isPresent();
    }

    @Test
    void findsEachWordThatBeginsOneOnceInTheOrderOfTheText() {
        SoughtWords names = SoughtWords.inAnyCase(List.of("Facebook", "Instagram"));

        assertThat(names.beginningIn("On instagram and facebooks, not Instagram"))
                .containsExactly("Instagram", "Facebook");
    }

    @Test
    void passesOverWhatStandsInTheMiddleOfAWord() {
        assertThat(SoughtWords.inAnyCase(List.of("book")).beginningIn("facebook"))
                .isEmpty();
    }

    @Test
    void tellsCapitalsApartWhereTheyMatter() {
        SoughtWords names = SoughtWords.withTheseCapitals(List.of("Slack"));

        assertThat(names.beginningIn("slack off on Slack")).containsExactly("Slack");
        assertThat(names.beginningIn("slack off")).isEmpty();
    }
}
