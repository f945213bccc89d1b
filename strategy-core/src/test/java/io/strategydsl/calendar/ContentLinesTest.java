package io.strategydsl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinesTest {

    @Test
    void aLineEndsInCrLf() {
        assertThat(text("x", "a")).isEqualTo("x:a\r\n");
    }

    @Test
    void whatHasAMeaningInATextIsEscaped() {
        assertThat(text("x", "a;b,c\\d:\"e\"")).isEqualTo("x:a\\;b\\,c\\\\d:\"e\"\r\n");
    }

    @Test
    void theLineBreaksOfEverySystemAreThoseOfICalendar() {
        assertThat(text("x", "a\nb\r\nc\rd\r")).isEqualTo("x:a\\nb\\nc\\nd\\n\r\n");
    }

    @Test
    void aLineOf75OctetsIsNotFolded() {
        assertThat(text("x", "a".repeat(73))).isEqualTo("x:" + "a".repeat(73) + "\r\n");
    }

    @Test
    void aLongerLineIsFoldedAndTheSpaceCounts() {
        assertThat(text("x", "a".repeat(73 + 74 + 1)))
                .isEqualTo("x:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @ParameterizedTest
    @CsvSource({"é, 36", "€, 24", "😀, 18"})
    void aCharacterIsNeverTorn(String character, int fit) {
        assertThat(text("x", character.repeat(fit + 1)))
                .isEqualTo("x:" + character.repeat(fit) + "\r\n " + character + "\r\n");
    }

    private static String text(String name, String text) {
        ContentLines lines = new ContentLines();
        lines.addText(name, text);
        return lines.toString();
    }
}
