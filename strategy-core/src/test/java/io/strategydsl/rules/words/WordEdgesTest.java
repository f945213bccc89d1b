package io.strategydsl.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text a bar stands for the place in question. */
class WordEdgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|bread",
                "fresh |bread",
                "(|bread",
                "a|24",
                "_|bread",
                "\u0301|bread",
                "\u2014|bread",
                "\u043d\u0430|bread",
                "\u306e|bread",
                "\u30d1\u30f3|\u5c4b",
                "\u5c4b|\u5c4b"
            })
    void aWordCanBegin(String text) {
        assertThat(WordEdges.beginsAt(text.indexOf('|'), text.replace("|", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b|read",
                "1|24",
                "24|h",
                "q\u0307|read",
                "q\u0307\u0323|read",
                "\ud835\udd02\u0307|\ud835\udd02",
                "\u00e9|t\u00e9",
                "\u043d|\u0430",
                "\u30d1|\u30f3"
            })
    void noWordCanBegin(String text) {
        assertThat(WordEdges.beginsAt(text.indexOf('|'), text.replace("|", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bread|",
                "bread| rolls",
                "bread|.",
                "24|h",
                "bread|\u043d\u0430",
                "bread|\u3092",
                "bread|\u2019",
                "!|\u0301",
                "\u5c4b|\u5c4b"
            })
    void aWordCanEnd(String text) {
        assertThat(WordEdges.endsAt(text.indexOf('|'), text.replace("|", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brea|d", "bread|s", "bread|2", "1|24", "bread|\u0301", "\u00e9t|\u00e9", "\u5c4b|\u0301"})
    void noWordCanEnd(String text) {
        assertThat(WordEdges.endsAt(text.indexOf('|'), text.replace("|", ""))).isFalse();
    }
}
