package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(Lines.wrapped("  ", "two words")).containsExactly("  two words");
    }

    @Test
    void fillsALineToTheLastColumn() {
        assertThat(Lines.wrapped("", "a".repeat(98) + " b")).containsExactly("a".repeat(98) + " b");
    }

    @Test
    void wrapsAWordThatWouldPassTheLastColumn() {
        assertThat(Lines.wrapped("", "a".repeat(99) + " b")).containsExactly("a".repeat(99), "b");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(Lines.wrapped("", "a".repeat(130))).containsExactly("a".repeat(100), "a".repeat(30));
    }

    @Test
    void cutsNoCharacterInHalf() {
        String face = Character.toString(0x1F600);
        assertThat(Lines.wrapped("", "a".repeat(99) + face)).containsExactly("a".repeat(99), face);
    }

    @Test
    void countsColumnsOfATerminalAndNotCharacters() {
        assertThat(Lines.wrapped("", "\u30AD".repeat(49) + " b")).containsExactly("\u30AD".repeat(49) + " b");
        assertThat(Lines.wrapped("", "\u30AD".repeat(50) + " b")).containsExactly("\u30AD".repeat(50), "b");
        assertThat(Lines.wrapped("", "o\u0301".repeat(98) + " b")).containsExactly("o\u0301".repeat(98) + " b");
    }

    @Test
    void cutsALongWordBetweenALetterAndTheNextAndNotBeforeItsMark() {
        assertThat(Lines.wrapped("", "o\u0301".repeat(101))).containsExactly("o\u0301".repeat(100), "o\u0301");
    }

    @Test
    void goesOnWhereNotEvenOneLetterFits() {
        String indent = " ".repeat(99);

        assertThat(Lines.wrapped(indent, "\u30AD\u30E3")).containsExactly(indent + "\u30AD", indent + "\u30E3");
    }

    @Test
    void putsDotsBehindWhatStillFits() {
        assertThat(Lines.wrapped("", ("\u30AD".repeat(50) + " ").repeat(2), 1))
                .containsExactly("\u30AD".repeat(48) + " ...");
    }

    @Test
    void hangsTheLinesAfterTheFirst() {
        assertThat(Lines.hanging("- ", "    ", "a".repeat(98) + " b")).containsExactly("- " + "a".repeat(98), "    b");
    }

    @Test
    void putsDotsForWhatIsLeftOut() {
        assertThat(Lines.wrapped("", ("a".repeat(60) + " ").repeat(4), 2))
                .containsExactly("a".repeat(60), "a".repeat(60) + " ...");
    }

    @Test
    void separatesWordsByMoreThanASpace() {
        assertThat(Lines.filled("", "  ", List.of("1 goal", "2 metrics"))).containsExactly("1 goal  2 metrics");
    }

    @Test
    void putsLinesTogetherSoThatNoneBecomesTwo() {
        assertThat(Lines.text(List.of("a\u2028b", "  c\u001B"))).isEqualTo("a b\n  c\\u001B\n");
    }
}
