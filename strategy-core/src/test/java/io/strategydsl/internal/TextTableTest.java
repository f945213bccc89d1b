package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void makesAColumnAsWideAsItsWidestCell() {
        TextTable table = new TextTable("  ", Column.left(), Column.right());
        table.row("mail", "5", "first");
        table.row("instagram", "1,200", "second");

        assertThat(table.laidOut()).containsExactly("  mail           5  first", "  instagram  1,200  second");
    }

    @Test
    void countsColumnsOfATerminalAndNotCharacters() {
        TextTable table = new TextTable("", Column.left());
        table.row("\u30AD\u30E3", "kana");
        table.row("o\u0301a", "marks");
        table.row("abcd", "letters");

        assertThat(table.laidOut()).containsExactly("\u30AD\u30E3  kana", "o\u0301a    marks", "abcd  letters");
    }

    @Test
    void wrapsTheLastColumnBelowItself() {
        TextTable table = new TextTable("", Column.left());
        table.row("mail", "a".repeat(90) + " more words");

        assertThat(table.laidOut()).containsExactly("mail  " + "a".repeat(90), "      more words");
    }

    @Test
    void indentsTheSecondLineOfAHangingRow() {
        TextTable table = new TextTable("", Column.left());
        table.hangingRow("mail", "a".repeat(90) + " more words");

        assertThat(table.laidOut()).containsExactly("mail  " + "a".repeat(90), "        more words");
    }

    @Test
    void putsACellThatIsTooWideOnALineOfItsOwn() {
        TextTable table = new TextTable("  ", Column.left().atLeast(4).atMost(6), Column.right());
        table.row("longer-than-that", "5", "first");
        table.row("mail", "12", "second");

        assertThat(table.laidOut()).containsExactly("  longer-than-that", "         5  first", "  mail  12  second");
    }

    @Test
    void beginsAHeadingAtTheMargin() {
        TextTable table = new TextTable("  ", Column.left(), Column.right());
        table.heading("COUNTS", "posts", "");
        table.row("mail", "5", "");

        assertThat(table.laidOut()).containsExactly("COUNTS  posts", "  mail      5");
    }

    @Test
    void endsARowAtTheLastColumn() {
        TextTable table = new TextTable("", Column.left());
        table.rowWithEnd("the \u6E90", "id", "words");

        assertThat(table.laidOut()).containsExactly("id  words" + " ".repeat(100 - 9 - 6) + "the \u6E90");
    }

    @Test
    void letsTheLastCellOfAShortRowTakeTheRestOfTheLine() {
        TextTable table = new TextTable("", Column.left(), Column.left());
        table.row("reach", "no data", "12");
        table.row("likes", "nothing that could be compared");

        assertThat(table.laidOut()).containsExactly("reach  no data  12", "likes  nothing that could be compared");
    }

    @Test
    void hasLinesBetweenRowsAsTheyAre() {
        TextTable table = new TextTable("", Column.left());
        table.row("a", "b");
        table.lines(List.of("", "Week  5"));

        assertThat(table.laidOut()).containsExactly("a  b", "", "Week  5");
    }

    @Test
    void fitsWhereNoRowNeedsASecondLine() {
        TextTable table = new TextTable("", Column.left());
        table.row("a", "b".repeat(97));
        assertThat(table.fits()).isTrue();

        table.row("aa", "b");
        assertThat(table.fits()).isFalse();
    }

    @Test
    void cleansCellsBeforeItMeasuresThem() {
        TextTable table = new TextTable("", Column.left());
        table.row("a\u202Eb", "escaped");
        table.row("a\nb", "on one line");

        assertThat(table.laidOut()).containsExactly("a\\u202Eb  escaped", "a b       on one line");
    }
}
