package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0\u2003\u3000",
                "\u200B\u200D\u2060\uFEFF",
                "\u0000",
                "\u0301",
                "\u3164\u115F\u1160\uFFA0\u2800",
                "\u034F\u17B4\u17B5\u180B\u180C\u180D\u180F"
            })
    void areAbsentWhereNothingIsSeen(String text) {
        assertThat(Words.absentFrom(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " \u200Ba",
                "-",
                "0",
                "é",
                "e\u0301",
                "λ",
                "字",
                "👩‍🚀",
                "\uD83D\uDE00",
                "\u2801",
                "\u0600",
                "\uDBFF\uDFFD"
            })
    void areThereWhereSomethingIsSeen(String text) {
        assertThat(Words.absentFrom(text)).isFalse();
    }
}
