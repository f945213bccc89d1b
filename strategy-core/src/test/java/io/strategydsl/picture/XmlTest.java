package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.HostileTexts;
import io.strategydsl.internal.PlainText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmlTest {

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void comesOutAsTheTextThatALineOfItIs(String text) {
        assertThat(new SvgReader("<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>" + Xml.escaped(text)
                                + "</desc></svg>")
                        .texts("desc"))
                .containsExactly(PlainText.onOneLine(text));
    }

    @Test
    void replacesCharactersThatXmlCannotHave() {
        assertThat(Xml.escaped("a\u0000b\uFFFEc\uD800d")).isEqualTo("a\\u0000b\uFFFDc\\uD800d");
    }

    @Test
    void isolatesTextsThatRunFromRightToLeft() {
        assertThat(Xml.isolated("مع")).isEqualTo("\u2067مع\u2069");
    }

    @Test
    void isolatesTextsThatBeginFromLeftToRight() {
        assertThat(Xml.isolated("a مع")).isEqualTo("\u2066a مع\u2069");
    }

    @Test
    void leavesOtherTextsAlone() {
        assertThat(Xml.isolated("Żółw, λόγος, 新しい")).isEqualTo("Żółw, λόγος, 新しい");
    }
}
