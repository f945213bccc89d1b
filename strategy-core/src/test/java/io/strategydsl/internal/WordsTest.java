package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Plain", "Grüße – “naïve” café", "Ёлка", "Ίνσταγκραμ", "تويتر", "インスタグラム", "小红书", "페이스북"})
    void areKnownToBeNormalisedWhereTheyAreTypedAsUsual(String text) {
        assertThat(Words.isNormalised(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe\u0301", "\uFB01lm", "x\u00B2", "\uFF21", "\u1112\u1161\u11AB", "か\u3099", "..\u2026"})
    void areNotKnownToBeNormalisedWhereAFormReplacesOrJoinsSomething(String text) {
        assertThat(Words.isNormalised(text)).isFalse();
    }

    @Property
    void areNormalisedWhereTheyAreKnownToBe(@ForAll("texts") String text) {
        if (Words.isNormalised(text)) {
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u0600')
                .withCharRange('\u2000', '\u2100')
                .withCharRange('\u3000', '\u3100')
                .withCharRange('\uac00', '\uac80')
                .ofMaxLength(6);
    }
}
