package io.strategydsl.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTextTest {

    @ParameterizedTest
    @CsvSource({
        "soft hyphen at the start, \u00adbread, bread",
        "soft hyphen inside, br\u00adead, bread",
        "zero-width space at the end, bread\u200b, bread",
        "wide letters, \uff22read, Bread",
        "accents beside their letters, cafe\u0301, caf\u00e9",
        "sharp s, Gru\u00df, Gruss",
        "capital sharp s, GRU\u1e9e, GRUss",
        "stretched Arabic, \u0640\u062e\u0640\u0628\u0632, \u062e\u0628\u0632",
        "first vowel sign of Arabic, \u062e\u064b\u0628\u0632, \u062e\u0628\u0632",
        "last vowel sign of Arabic, \u062e\u0628\u0652\u0632, \u062e\u0628\u0632",
        "alef above, \u0631\u062d\u0645\u0670\u0646, \u0631\u062d\u0645\u0646",
        "first accent of Hebrew, \u05dc\u0591\u05d7\u05dd, \u05dc\u05d7\u05dd",
        "last point of Hebrew, \u05dc\u05c7\u05d7\u05dd, \u05dc\u05d7\u05dd",
        "dot on a small i, i\u0307stanbul, istanbul",
        "dot on a small i inside, di\u0307l, dil"
    })
    void leavesOutWhatOneWriterPutsAndAnotherDoesNot(String what, String text, String compared) {
        assertThat(ComparedText.of(text)).isEqualTo(compared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread",
                "caf\u00e9",
                "\u05dc\u05d7\u05dd\u05be\u05d7\u05dd",
                "q\u0307",
                "\u0307q",
                "\u062e\u0653",
                "\u0418\u043d\u0441\u0442\u0430"
            })
    void keepsTheSignsThatEveryWriterPuts(String text) {
        assertThat(ComparedText.of(text)).isEqualTo(text);
    }

    @Test
    void keepsTheDotOnALetterThatIsNoIBehindOneThatIs() {
        assertThat(ComparedText.of("i\u0307q\u0307")).isEqualTo("iq\u0307");
    }

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "A, a",
        "Z, z",
        "\u00c9, \u00e9",
        "\u03a3, \u03c3",
        "\u03c2, \u03c3",
        "\u0130, i",
        "\u0131, i",
        "\u0386, \u03b1",
        "\u03ac, \u03b1",
        "\u0390, \u03b9",
        "\u03b0, \u03c5",
        "\u038f, \u03c9",
        "\u03ce, \u03c9",
        "\u0410, \u0430"
    })
    void takesCharactersForOneThatDifferInCaseOrInAnAccentOfGreek(char character, char caseless) {
        assertThat(ComparedText.caseless(character)).isEqualTo(caseless);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\r', '\u0085', '\u00a0', '\u2028', '\u3000'})
    void takesAllWhiteSpaceForSpace(char character) {
        assertThat(ComparedText.isSpace(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '_', '\u007f', '\u200b', '\u2800'})
    void takesNothingElseForSpace(char character) {
        assertThat(ComparedText.isSpace(character)).isFalse();
    }

    @Test
    void knowsWhereAsciiEnds() {
        assertThat(ComparedText.isAscii("\u007f")).isTrue();
        assertThat(ComparedText.isAscii("\u0080")).isFalse();
    }

    @Test
    void putsOneSpaceBetweenWordsAndNoneAroundThem() {
        assertThat(ComparedText.oneSpaced(" \n Bread\u00a0 and\trolls ")).isEqualTo("Bread and rolls");
    }
}
