package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Goal 12, 7",
        // Polish, composed and decomposed; Greek; Turkish.
        "za\u017C\u00F3\u0142\u0107, 6",
        "zaz\u0307o\u0301\u0142c\u0301, 6",
        "\u03A3\u03C4\u03CC\u03C7\u03BF\u03C2, 6",
        "\u0130\u015F\u0131k, 4",
        // Arabic with and without vowels, Hebrew with vowels.
        "\u0643\u064E\u062A\u064E\u0628\u064E, 3",
        "\u0643\u062A\u0628, 3",
        "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD, 4",
        // Hindi: consonants are counted, and neither the vowels around them nor the virama. Thai: vowels above are not.
        "\u0939\u093F\u0928\u094D\u0926\u0940, 3",
        "\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48, 2",
        // Japanese, wide and halfwidth; Chinese; fullwidth Latin; Korean, composed and decomposed.
        "\u30AD\u30E3\u30F3\u30D7, 8",
        "\u304B\u3099, 2",
        "\uFF76\uFF9E, 2",
        "\u6E20\u9053, 4",
        "\uFF21\uFF22, 4",
        "\uD55C\uAD6D, 4",
        "\u1112\u1161\u11AB, 2",
    })
    void countsTheColumnsOfEachScript(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        // A face, a thumb with a skin tone, a family, a rainbow flag, a flag of two letters, one of its letters alone.
        "\uD83D\uDE00, 2",
        "\uD83D\uDC4D\uD83C\uDFFD, 2",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08, 2",
        "\uD83C\uDDF5\uD83C\uDDF1, 2",
        "\uD83C\uDDF5, 1",
        // A heart as text and as emoji, a keycap, and a selector that asks for what no letter has.
        "\u2764, 1",
        "\u2764\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
        "a\uFE0F, 1",
    })
    void countsAnEmojiAsTwoColumnsWhateverItIsMadeOf(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u200Bb\uFEFFc\u00ADd, 4",
        "\u0301, 0",
        "\u200D, 0",
        // Blanks that Unicode lets be ignored, but that are shown.
        "\u3164, 2",
        "\u2800, 1"
    })
    void countsWhatHasNoGlyphAsNothing(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void endsAPartBeforeAGraphemeThatNoLongerFits() {
        String text = "ab\u30AD\u30E3";

        assertThat(Columns.end(text, 0, 3)).isEqualTo(2);
        assertThat(Columns.end(text, 0, 4)).isEqualTo(3);
    }

    @Test
    void separatesNoLetterFromItsMarks() {
        assertThat(Columns.end("cafe\u0301s", 0, 4)).isEqualTo(5);
    }

    @Test
    void separatesNoFamily() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(Columns.end("a" + family, 0, 2)).isEqualTo(1);
        assertThat(Columns.end("a" + family, 0, 3)).isEqualTo(1 + family.length());
    }

    @Test
    void padsAtEitherSide() {
        assertThat(Columns.left("\u6E20", 4)).isEqualTo("\u6E20  ");
        assertThat(Columns.right("\u6E20", 4)).isEqualTo("  \u6E20");
    }

    @Test
    void leavesATextThatIsWiderAsItIs() {
        assertThat(Columns.left("abc", 2)).isEqualTo("abc");
        assertThat(Columns.right("abc", 2)).isEqualTo("abc");
    }

    @Property
    void theColumnsOfTwoPartsAddUp(@ForAll String text, @ForAll @IntRange(max = 40) int columns) {
        int end = Columns.end(text, 0, columns);

        assertThat(Columns.of(text.substring(0, end))).isLessThanOrEqualTo(columns);
        assertThat(Columns.of(text.substring(0, end)) + Columns.of(text.substring(end)))
                .isEqualTo(Columns.of(text));
    }
}
