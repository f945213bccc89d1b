package io.strategydsl.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.HostileTexts;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plan says, in whichever of its texts, comes out of a brief as text, and as nothing else. */
class HostileTextsInBriefTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final List<Strategy> HARMLESS = EveryText.plans("plain words");
    private static final List<List<String>> HARMLESS_PAGES = HARMLESS.stream()
            .map(plan -> XmlPage.read(brief(plan).html()).structure())
            .toList();
    private static final List<List<String>> HARMLESS_DOCUMENTS = HARMLESS.stream()
            .map(plan -> MarkdownDocument.read(brief(plan).markdown()).structure())
            .toList();

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void changesNothingInThePageButItsText(String text) {
        assertThat(EveryText.plans(text))
                .map(plan -> XmlPage.read(brief(plan).html()).structure())
                .isEqualTo(HARMLESS_PAGES);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void changesNothingInTheMarkdownButItsText(String text) {
        assertThat(EveryText.plans(text))
                .map(plan -> MarkdownDocument.read(brief(plan).markdown()).structure())
                .isEqualTo(HARMLESS_DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadWholeInThePage(String text) {
        for (Strategy plan : EveryText.plans(text)) {
            assertThat(XmlPage.text(XmlPage.read(brief(plan).html()).elements("body").get(0)))
                    .contains(shown(text));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadWholeInTheMarkdown(String text) {
        for (Strategy plan : EveryText.plans(text)) {
            assertThat(MarkdownDocument.read(brief(plan).markdown()).text()).contains(shown(text));
        }
    }

    private static Brief brief(Strategy plan) {
        return Brief.of(plan).asOf(DAY);
    }

    /** The text as it is read: on one line, and with nothing unseen that could do harm. */
    private static String shown(String text) {
        return PlainText.onOneLine(text);
    }
}
