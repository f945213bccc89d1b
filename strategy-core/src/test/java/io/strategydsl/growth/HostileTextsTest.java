package io.strategydsl.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made of what the rules about words have to look at twice. */
@Tag("large")
class HostileTextsTest {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LENGTH = 1_000;

    /** One for all texts, so that its classes are loaded and compiled once. */
    private static final ToIntFunction<String> COUNTED = WordRules.counted();

    @ParameterizedTest
    @MethodSource("pieces")
    void takeNoMoreThanTwiceTheWorkForTwiceTheText(String piece) {
        assertThat(COUNTED.applyAsInt(text(piece, LENGTH))).isZero();

        assertThat(new Growth(work(piece, LENGTH), work(piece, 2 * LENGTH), work(piece, 4 * LENGTH))
                        .tooFast(method -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void areReadHoweverLongTheyAre(String piece) {
        assertThat(new WordRules().applyAsInt(text(piece, LONGEST_TEXT))).isZero();
    }

    private static Work work(String piece, int length) {
        String text = text(piece, length);
        return Work.of(() -> {
            int unused = COUNTED.applyAsInt(text);
        });
    }

    private static String text(String piece, int length) {
        return "a" + piece.repeat((length - 1) / piece.length());
    }

    static Stream<String> pieces() {
        return Stream.of(
                "[",
                "[ ",
                "[a",
                "[x] ",
                "[a](",
                "(",
                "<",
                "<a ",
                "{",
                "{{",
                "_",
                "__a",
                "?",
                "a??",
                "TBDs ",
                "to be ",
                "siglo XX ",
                "XX          ",
                "[sic]",
                "facebooké",
                "facebook.",
                "facebookfacebook",
                "@facebook/",
                "://",
                "a://__",
                "a.bc/__/",
                "Slack",
                "Slack. ",
                "Slack     ",
                "AAAA Slack ",
                "و",
                "وفيسبوك",
                "フェイスブック",
                "/フ",
                "\u00ad",
                "a\u0301",
                "\u0301",
                "i\u0307",
                "ß",
                "\u2003",
                "[\u2003",
                "𝗧");
    }
}
