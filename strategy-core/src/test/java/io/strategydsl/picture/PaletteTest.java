package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrasts as WCAG 2.2 computes them. */
class PaletteTest {
    private static final double OF_LETTERS = 4.5;
    private static final double OF_SHAPES = 3;

    static Stream<Function<Ink, String>> schemes() {
        return Stream.of(Ink::light, Ink::dark);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void lettersCanBeReadOnAllThatLiesBehindThem(Function<Ink, String> scheme) {
        for (Ink behind : new Ink[] {Ink.PAPER, Ink.SOFT}) {
            for (Ink letters : new Ink[] {Ink.INK, Ink.MUTED, Ink.ACCENT, Ink.ALERT}) {
                assertThat(contrast(scheme.apply(letters), scheme.apply(behind)))
                        .as("%s on %s", letters, behind)
                        .isGreaterThan(OF_LETTERS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void lettersCanBeReadOnTheAccent(Function<Ink, String> scheme) {
        assertThat(contrast(scheme.apply(Ink.PAPER), scheme.apply(Ink.ACCENT))).isGreaterThan(OF_LETTERS);
    }

    @ParameterizedTest
    @EnumSource(names = "AREA_.*", mode = EnumSource.Mode.MATCH_ALL)
    void patternsAreSeenOnAreas(Ink area) {
        assertThat(contrast(Ink.INK.light(), area.light())).isGreaterThan(OF_SHAPES);
        assertThat(contrast(Ink.INK.light(), area.dark())).isGreaterThan(OF_SHAPES);
    }

    @Test
    void theStyleSheetDeclaresEveryColorTwice() {
        for (Ink ink : Ink.values()) {
            assertThat(Palette.css().split(ink.variable() + ":", -1))
                    .as(ink.variable())
                    .hasSize(3);
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int place) {
        double share = Integer.parseInt(color.substring(place, place + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
