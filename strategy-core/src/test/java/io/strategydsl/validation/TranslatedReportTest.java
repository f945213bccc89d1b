package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.language.Language;
import io.strategydsl.language.TranslatedFinding;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedReportTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final Strategy PLAN = strategy(
            "galeria",
            s -> s.during(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                    .team(t -> t.member("mia", "Mia Falk"))
                    .primaryGoal(
                            "opening",
                            "Pełna sala na wernisażu",
                            g -> g.tactic("studio", "Otwarte studio")
                                    .tactic(
                                            "press",
                                            "Zaproszenie prasy",
                                            t -> t.ownedBy("mia").due(LocalDate.of(2028, 5, 3)))
                                    .metric(
                                            "visitors",
                                            m -> m.kind(MetricKind.FOLLOWERS).target(1500, LocalDate.of(2027, 5, 3))))
                    .channel("facebook", Platform.FACEBOOK));

    private static final ValidationReport REPORT =
            StrategyValidator.of(MethodRules.all()).validate(PLAN);

    @Test
    void aFindingSaysWhereWhatWhyAndWhatToDo() {
        assertThat(REPORT.inLanguage(POLISH).at("tactics/studio/owners"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("taktyka „studio”");
                    assertThat(finding.severity()).isEqualTo("błąd");
                    assertThat(finding.title()).isEqualTo("Każda taktyka ma właściciela");
                    assertThat(finding.message()).isEqualTo("taktyka „studio” nie ma właściciela");
                    assertThat(finding.why()).startsWith("Pracy, która nie należy do nikogo");
                    assertThat(finding.advice()).isEqualTo("Zdecyduj, kto odpowiada za taktykę „Otwarte studio”.");
                    assertThat(finding).hasToString("błąd tactic.owned: taktyka „studio” nie ma właściciela");
                });
    }

    @Test
    void daysAndNumbersAreWrittenAsInTheLanguage() {
        assertThat(REPORT.inLanguage(POLISH).at("tactics/press/schedule"))
                .extracting(TranslatedFinding::message)
                .containsExactly("taktyka „press” ma termin 3 maja 2028, już po końcu planu (31 grudnia 2027)");
    }

    @Test
    void theReportHasTheFindingsOfTheOriginal() {
        TranslatedReport translated = REPORT.inLanguage(POLISH);

        assertThat(translated.report()).isSameAs(REPORT);
        assertThat(translated.findings()).extracting(TranslatedFinding::finding).isEqualTo(REPORT.findings());
        assertThat(translated.findings(Severity.ERROR))
                .extracting(TranslatedFinding::finding)
                .isEqualTo(REPORT.findings(Severity.ERROR));
    }

    @Test
    void theReportKnowsItsLanguage() {
        assertThat(REPORT.inLanguage(POLISH).language()).isEqualTo(Language.of(POLISH));
    }

    @Test
    void theFullTextHasWhatToDoInPlaceOfCallsAndNoPaths() {
        assertThat(alone("tactic.owned").validate(PLAN).inLanguage(POLISH).fullText())
                .isEqualTo("""
                        BŁĄD tactic.owned: Każda taktyka ma właściciela (BUF krok 4)
                            Dlaczego: Pracy, która nie należy do nikogo, nikt nie wykona: każda taktyka ma kogoś, kto za nią
                            odpowiada.
                            taktyka „studio” nie ma właściciela
                                Co zrobić: Zdecyduj, kto odpowiada za taktykę „Otwarte studio”.
                        """);
    }

    @Test
    void anExplanationLeavesOutWhatOnlyWhoeverWritesJavaNeeds() {
        assertThat(REPORT.inLanguage(POLISH).explain("tactic.owned")).isEqualTo("""
                tactic.owned (BŁĄD)
                Każda taktyka ma właściciela
                Dlaczego: Pracy, która nie należy do nikogo, nikt nie wykona: każda taktyka ma kogoś, kto za nią
                odpowiada.
                Co zrobić: Zdecyduj, kto odpowiada za tę taktykę.
                Źródło: BUF krok 4
                Tutaj: 1 uwaga
                    taktyka „studio” nie ma właściciela
                """);
    }

    @Test
    void anExplanationLeavesOutWhatACustomRuleDoesNotSay() {
        assertThat(validator(HouseRule.passing("acme.silent"))
                        .validate(PLAN)
                        .inLanguage(POLISH)
                        .explain("acme.silent"))
                .isEqualTo("""
                        acme.silent (BŁĄD)
                        acme.silent
                        Źródło: REGUŁA WŁASNA
                        Tutaj: spełniona, sprawdzono: 1
                        """);
    }

    @Test
    void anExplanationSaysWhyThereWasNothingToCheck() {
        assertThat(REPORT.inLanguage(POLISH).explain("objective.served"))
                .endsWith("Tutaj: bez zastosowania, plan nie ma celów biznesowych\n");
    }

    @Test
    void anExplanationNamesTheRuleThatHasReportedTheCause() {
        RuleInfo yielding =
                RuleInfo.builder("acme.yielding").yieldsTo("acme.first").build();
        Rule second = HouseRule.of(
                yielding, ElementKind.STRATEGY, (strategy, inspection) -> inspection.yieldsTo("acme.first"));

        assertThat(validator(HouseRule.passing("acme.first"), second)
                        .validate(PLAN)
                        .inLanguage(POLISH)
                        .explain("acme.yielding"))
                .endsWith("Tutaj: bez zastosowania, zobacz acme.first\n");
    }

    @Test
    void theTextNamesElementsOfSeveralKindsByTheirKinds() {
        Strategy plan = strategy("plan", s -> s.goal("a", "").tactic("b", ""));

        assertThat(alone("text.stated").validate(plan).inLanguage(POLISH).text())
                .contains("text.stated  2 elementy  pozostawione puste: cel „a”, taktyka „b” ");
    }

    @Test
    void theTextSaysWhatToDoAboutAllThatARuleFinds() {
        Strategy plan = strategy("plan", s -> s.tactic("a", "A").tactic("b", "B"));

        assertThat(alone("tactic.owned").validate(plan).inLanguage(POLISH).text())
                .contains("co zrobić: Zdecyduj, kto odpowiada za tę taktykę.\n");
    }

    @Test
    void theTextSaysNoMoreOfKnownFindingsThanWhoseTheyAre() {
        KnownFindings ofCampfire =
                KnownLines.of("tactic.owned tactics/studio/owners").forPlan("campfire");

        assertThat(alone("tactic.owned")
                        .withKnownFindings(ofCampfire)
                        .validate(PLAN)
                        .inLanguage(POLISH)
                        .text())
                .contains("\nZnane uwagi dotyczą planu campfire i nie zostały tu uwzględnione.\n");
    }

    @Test
    void theTextIsThatOfTheOriginalInTheLanguage() {
        show();
        assertThat(REPORT.inLanguage(POLISH)).hasToString("""
                galeria: PLAN Z BŁĘDAMI. 7 złamanych reguł (7 miejsc), 19 ostrzeżeń (22), 5 wskazówek (5).
                0 celów biznesowych  1 cel  1 wskaźnik  2 taktyki  0 person  1 kanał  0 postów  1 członek zespołu
                0 przeglądów

                BŁĘDY
                  goal.type-stated     jedyny cel  brak typu                           TECH pytanie 6, REGUŁA WŁASNA
                      cel „opening” nie ma określonego typu
                      co zrobić: Napisz, o co chodzi w celu „Pełna sala na wernisażu”: o rozpoznawalność, pozyskanie
                                 klientów, sprzedaż, pomoc ludziom czy coś innego?
                  goal.aligned         jedyny cel  brak celu biznesowego                  BUF krok 1, TECH pytanie 8
                      cel „opening” nie wspiera żadnego celu firmy ani marketingu
                      co zrobić: Zapisz, czego firma i tak chce, a potem wskaż, w czym pomaga cel „Pełna sala na
                                 wernisażu”.
                  tactic.owned       1 z 2 taktyk  taktyka „studio” nie ma właściciela                    BUF krok 4
                      co zrobić: Zdecyduj, kto odpowiada za taktykę „Otwarte studio”.
                  tactic.dated       1 z 2 taktyk  taktyka „studio” nie ma terminu                        BUF krok 4
                  ani jednej persony: persona.present
                  channel.justified  jedyny kanał  kanał „facebook” nie ma powodu istnienia               CC7 krok 7
                  team.monitoring          zespół  nikt nie obserwuje i nie odpowiada     TECH część 2, SME5 filar 1

                OSTRZEŻENIA
                  metric.quarterly (jedyny wskaźnik: ponad kwartał bez wartości docelowej)
                  tactic.scored (2 z 2 taktyk: brak wartości lub złożoności)
                  tactic.within-timeframe (1 z 2 taktyk: poza ramami czasowymi)
                  channel.measured (jedyny kanał: brak wskaźnika); channel.resourced (jedyny kanał: brak zasobów)
                  i jeszcze 14 ostrzeżeń (16 miejsc)

                WSKAZÓWKI
                  metric.relevant-followers (jedyny cel: liczy się tylko obserwujących)
                  metric.sourced (jedyny wskaźnik: brak źródła)
                  metric.baseline (jedyny wskaźnik: brak wartości wyjściowej); i jeszcze 2 wskazówki (2 miejsca)

                16 reguł spełnionych, 39 bez zastosowania, 0 zaakceptowanych uwag.
                Na początek: goal.type-stated. Samo bycie w mediach społecznościowych nie jest celem. Typ mówi, po
                co jest ten wysiłek, a więc jakie miary pokażą, czy było warto.
                """);
    }

    /** To read the example in a language: {@code -Dlanguage.show=pl}. */
    private static void show() {
        String language = System.getProperty("language.show", "");
        if (!language.isEmpty()) {
            TranslatedReport shown = REPORT.inLanguage(Locale.forLanguageTag(language));
            System.out.println(shown.text() + "\n" + shown.fullText() + "\n" + shown.explain("tactic.owned"));
        }
    }

    @Test
    void aReportInEnglishHasAdviceInPlaceOfCalls() {
        String text = REPORT.inLanguage(Locale.ENGLISH).text();

        assertThat(text)
                .contains("to do: Decide who answers for “Otwarte studio”.")
                .doesNotContain("fix: ", "report.");
    }

    @Test
    void aCustomRuleBringsItsTexts() {
        Rule budgeted = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .title("Every tactic has a budget line")
                .because("Finance approves only budgeted work")
                .fix("Add .resource(...)")
                .severity(Severity.WARNING);
        Language house = Language.of(POLISH)
                .with(Map.of(
                        "acme.tactic.budgeted.title", "Każda taktyka ma budżet",
                        "acme.tactic.budgeted.why", "Finanse zatwierdzają tylko to, co ma budżet",
                        "acme.tactic.budgeted.message.has-no-budget-line", "{subject} nie ma budżetu",
                        "acme.tactic.budgeted.advice", "Ile to kosztuje? Wpisz kwotę."));

        List<TranslatedFinding> findings = StrategyValidator.of(RuleSet.of("house", budgeted))
                .validate(PLAN)
                .inLanguage(house)
                .at("tactics/studio");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.title()).isEqualTo("Każda taktyka ma budżet");
            assertThat(finding.why()).isEqualTo("Finanse zatwierdzają tylko to, co ma budżet");
            assertThat(finding.message()).isEqualTo("taktyka „studio” nie ma budżetu");
            assertThat(finding.advice()).isEqualTo("Ile to kosztuje? Wpisz kwotę.");
        });
    }

    @Test
    void aCustomRuleWithoutTextsSpeaksAsItWasWritten() {
        Rule budgeted = Rule.forEachTactic("acme.tactic.budgeted")
                .require(tactic -> !tactic.resources().isEmpty(), "has no budget line")
                .severity(Severity.WARNING);

        assertThat(StrategyValidator.of(RuleSet.of("house", budgeted))
                        .validate(PLAN)
                        .inLanguage(POLISH)
                        .at("tactics/studio"))
                .extracting(TranslatedFinding::message)
                .containsExactly("tactic 'studio' has no budget line");
    }

    private static StrategyValidator alone(String rule) {
        return validator(MethodRules.all().rule(rule));
    }

    private static StrategyValidator validator(Rule... rules) {
        return StrategyValidator.of(RuleSet.of("house", rules));
    }
}
