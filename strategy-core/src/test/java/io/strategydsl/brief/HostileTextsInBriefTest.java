package io.strategydsl.brief;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.HostileTexts;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.StrategyValidator;
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

    static Stream<String> thoseThatAMessageDoesNotCut() {
        return hostileTexts().filter(text -> text.length() < PlainText.MAX_VALUE / 2);
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
            assertThat(XmlPage.text(
                            XmlPage.read(brief(plan).html()).elements("body").get(0)))
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

    @ParameterizedTest
    @MethodSource("thoseThatAMessageDoesNotCut")
    void isReadWholeWhereARuleSaysIt(String text) {
        Rule rule = Rule.forEachTactic("acme.said")
                .require(tactic -> false, tactic -> "says " + text)
                .title("Titled " + text)
                .because("Because " + text)
                .advice("Advised " + text)
                .fix("Fix it")
                .severity(Severity.ERROR);
        Strategy plan = strategy("plan", s -> s.tactic("film", "Film it", t -> {}));
        Brief brief = Brief.of(plan)
                .with(StrategyValidator.of(RuleSet.of("acme", rule)).validate(plan));

        String page = XmlPage.text(XmlPage.read(brief.html()).elements("main").get(0));
        String document = MarkdownDocument.read(brief.markdown()).text();

        assertThat(List.of(page, document))
                .allSatisfy(written -> assertThat(written)
                        .contains("says " + shown(text))
                        .contains("Titled " + shown(text))
                        .contains("Because " + shown(text))
                        .contains("Advised " + shown(text)));
    }

    private static Brief brief(Strategy plan) {
        return Brief.of(plan).asOf(DAY);
    }

    /** The text as it is read: on one line, and with nothing unseen that could do harm. */
    private static String shown(String text) {
        return PlainText.onOneLine(text);
    }
}
