package io.strategydsl.brief.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.HostileTexts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MermaidTextTest {
    private static final int MAX_CHARACTERS = 50_000;

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Zażółć gęślą jaźń | Zażółć gęślą jaźń",
                "say \"now\" | say #34;now#34;",
                "key: value; %% | key#58; value#59; #37;#37;",
                "#35; | #35;35#59;",
                "<b> | #60;b#62;",
                "a well-known list, etc. | a well-known list, etc."
            })
    void keepsLettersAndEncodesSigns(String text, String label) {
        assertThat(MermaidText.label(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leavesNothingThatMermaidCouldTakeForItsOwn(String text) {
        assertThat(MermaidText.label(text).replaceAll("#\\d+;", "")).matches("([.,-]|[^\\p{Punct}\\p{Cntrl}])*");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsADiagramWithinWhatMermaidReads(String text) {
        assertThat(MermaidText.label(text).length() * MermaidText.MAX_LABELS).isLessThan(MAX_CHARACTERS);
    }
}
