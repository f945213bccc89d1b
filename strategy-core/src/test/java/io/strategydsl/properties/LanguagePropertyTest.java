package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.Lines;
import io.strategydsl.language.Language;
import io.strategydsl.language.TranslatedFinding;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is found in whichever plan can be said in every language. */
class LanguagePropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());
    private static final Language ENGLISH = Language.of(Locale.ENGLISH);
    private static final List<Language> LANGUAGES =
            Language.supported().stream().map(Language::of).toList();

    /** English as its file has it is English as the code has it. */
    @Property(tries = 200)
    void englishFromItsFileIsThatOfTheCode(@ForAll("plans") PlanOfADay plan) {
        for (Finding finding : plan.report(ALL).findings()) {
            TranslatedFinding translated = ENGLISH.of(finding);

            assertThat(translated.message()).isEqualTo(finding.message());
            assertThat(translated.advice()).isEqualTo(finding.advice());
            assertThat(translated.title()).isEqualTo(finding.rule().title());
            assertThat(translated.why()).isEqualTo(finding.why());
            assertThat(translated.subject()).isEqualTo(finding.path().subject());
            assertThat(translated.rule().citation()).isEqualTo(finding.rule().citation());
        }
    }

    @Property(tries = 100)
    void nothingIsLeftToBeFilledIn(@ForAll("plans") PlanOfADay plan) {
        ValidationReport report = plan.report(ALL);
        for (Language language : LANGUAGES) {
            for (Finding finding : report.findings()) {
                TranslatedFinding translated = language.of(finding);
                for (String said : List.of(translated.message(), translated.advice())) {
                    assertThat(said)
                            .as(language + ": " + finding.template())
                            .isNotBlank()
                            .doesNotContain(", plural,", ", select,")
                            .doesNotContain(named(finding));
                }
            }
        }
    }

    private static List<String> named(Finding finding) {
        return finding.arguments().keySet().stream()
                .flatMap(name -> Stream.of("{" + name + "}", "{" + name + ","))
                .toList();
    }

    /** A language has its own words for everything that rules say. */
    @Property(tries = 100)
    void everySentenceIsTranslated(@ForAll("plans") PlanOfADay plan) {
        ValidationReport report = plan.report(ALL);
        for (Language language : LANGUAGES.subList(1, LANGUAGES.size())) {
            for (Finding finding : report.findings()) {
                TranslatedFinding translated = language.of(finding);

                assertThat(translated.message()).as(finding.template()).isNotEqualTo(finding.message());
                assertThat(translated.advice()).as(finding.adviceTemplate()).isNotEqualTo(finding.advice());
            }
        }
    }

    @Property(tries = 60)
    void everyReportFitsItsLinesAndItsPage(@ForAll("plans") PlanOfADay plan) {
        ValidationReport report = plan.report(ALL);
        for (Language language : LANGUAGES) {
            String text = report.inLanguage(language).text();

            assertThat(text.lines()).hasSizeLessThanOrEqualTo(39);
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Lines.WIDTH));
            assertThat(report.inLanguage(language).fullText().lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Lines.WIDTH));
        }
    }

    /** Longer words than any language has, and words that run from right to left, break no line. */
    @Property(tries = 60)
    void longAndRightToLeftWordsFitTheLinesAndThePage(@ForAll("plans") PlanOfADay plan) {
        String text = plan.report(ALL).inLanguage(PseudoLanguage.LONG).text();

        assertThat(text.lines()).hasSizeLessThanOrEqualTo(39);
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }

    @Property(tries = 60)
    void everyOutcomeCanBeExplained(@ForAll("plans") PlanOfADay plan) {
        ValidationReport report = plan.report(ALL);
        for (Language language : LANGUAGES) {
            for (RuleOutcome outcome : report.outcomes()) {
                assertThat(report.inLanguage(language)
                                .explain(outcome.rule().id().value()))
                        .startsWith(outcome.rule().id().value());
            }
        }
    }

    @Provide
    Arbitrary<PlanOfADay> plans() {
        return PlanArbitraries.anyPlans();
    }
}
