package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittedTest {
    private static final double WIDTH = Font.NORMAL.width("0123456789");

    @Test
    void breaksLinesAtSpaces() {
        assertThat(Fitted.lines("one two three", WIDTH, Font.NORMAL, 9)).containsExactly("one two", "three");
    }

    @Test
    void breaksWordsThatAreLongerThanALine() {
        assertThat(Fitted.lines("012345678901234", WIDTH, Font.NORMAL, 9)).containsExactly("0123456789", "01234");
    }

    @Test
    void cutsTheLastLineThatThereIsRoomFor() {
        assertThat(Fitted.lines("one two three four five", WIDTH, Font.NORMAL, 2))
                .containsExactly("one two", "three four…");
    }

    @Test
    void leavesTextsThatFitAsTheyAre() {
        assertThat(Fitted.line("0123456789", WIDTH, Font.NORMAL)).isEqualTo("0123456789");
    }

    @Test
    void neverCutsALetterFromItsMarks() {
        String family = "👩‍👩‍👧";

        assertThat(Fitted.lines(family + family, Font.NORMAL.width(family), Font.NORMAL, 2))
                .containsExactly(family, family);
    }

    @Test
    void showsOneLetterWhereThereIsRoomForNone() {
        assertThat(Fitted.lines("ab", 0, Font.NORMAL, 9)).containsExactly("a", "b");
    }

    @Test
    void keepsOneLineOfAnEmptyText() {
        assertThat(Fitted.lines(" \n ", WIDTH, Font.NORMAL, 3)).containsExactly("");
    }

    @Test
    void runsAllLinesAsTheTextBegins() {
        List<String> lines = Fitted.lines("مع Instagram العملاء", Font.NORMAL.width("Instagram "), Font.NORMAL, 9);

        assertThat(lines).containsExactly("\u200Fمع", "\u200FInstagram", "\u200Fالعملاء");
    }

    @Test
    void spellsOutWhatWouldReorderALine() {
        assertThat(Fitted.line("a\u202Eb", 1000, Font.NORMAL)).isEqualTo("a\\u202Eb");
    }
}
