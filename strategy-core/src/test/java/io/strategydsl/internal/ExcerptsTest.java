package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final String LONG = "word ".repeat(40);

    @Test
    void tellsShortTextsWhole() {
        assertThat(of("Be known", "Be liked")).isEqualTo(new Excerpts("\"Be known\"", "\"Be liked\""));
    }

    @Test
    void keepsAWordOnEitherSideOfWhatWasPutIn() {
        assertThat(of(LONG + "a b " + LONG, LONG + "a new b " + LONG))
                .isEqualTo(new Excerpts("\"... a b ...\"", "\"... a new b ...\""));
    }

    @Test
    void tellsARepeatedTextToItsEnd() {
        assertThat(of(LONG, LONG + "word word"))
                .isEqualTo(new Excerpts("\"... word word\"", "\"... word word word word\""));
    }

    @Test
    void neverCutsHalfACharacter() {
        String before = "\uD83D\uDE00".repeat(100);
        String after = "\uD83D\uDE01".repeat(100);

        assertThat(of(before, after)).isEqualTo(new Excerpts("\"" + before + "\"", "\"" + after + "\""));
    }

    private static Excerpts of(String before, String after) {
        return Excerpts.of(before, after, text -> "\"" + text + "\"");
    }
}
