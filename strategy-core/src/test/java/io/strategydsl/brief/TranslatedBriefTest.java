package io.strategydsl.brief;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.language.Language;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslatedBriefTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);

    private static final Strategy PLAN = strategy(
            "galeria",
            s -> s.organisation("Galeria Północ")
                    .during(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                    .objective("sales", "Więcej sprzedanych prac")
                    .team(t -> t.member("mia", "Mia Falk"))
                    .primaryGoal(
                            "opening",
                            "Pełna sala na wernisażu",
                            g -> g.supports("sales")
                                    .metric(
                                            "visitors",
                                            m -> m.name("Goście")
                                                    .baseline(1000)
                                                    .target(12_000, LocalDate.of(2027, 12, 31))
                                                    .observed(LocalDate.of(2027, 4, 30), 1100))
                                    .metric("sold", m -> m.name("Sprzedane prace"))
                                    .tactic(
                                            "studio",
                                            "Otwarte studio",
                                            t -> t.ownedBy("mia")
                                                    .repeats(weeklyOn(DayOfWeek.TUESDAY))
                                                    .value(8)
                                                    .complexity(3))
                                    .tactic("press", "Zaproszenie prasy", t -> t.due(LocalDate.of(2027, 4, 1))))
                    .channel("facebook", Platform.FACEBOOK));

    private static final Brief BRIEF = Brief.of(PLAN)
            .asOf(DAY)
            .with(StrategyValidator.of(MethodRules.all()).asOf(DAY).validate(PLAN));

    static Stream<Locale> languages() {
        return Language.supported().stream();
    }

    @Test
    void headingsAreThoseOfTheLanguage() {
        assertThat(BRIEF.inLanguage(POLISH)
                        .sections(Section.SUMMARY, Section.TACTICS, Section.TEAM)
                        .markdown()
                        .lines()
                        .filter(line -> line.startsWith("## ")))
                .containsExactly("## W skrócie", "## Taktyki", "## Zespół");
    }

    @Test
    void labelsValuesDaysAndNumbersAreWrittenAsInTheLanguage() {
        assertThat(BRIEF.inLanguage(POLISH)
                        .sections(Section.METRICS, Section.TACTICS)
                        .markdown())
                .contains("stan na 15 maja 2027")
                .contains("**Wartość wyjściowa:** 1000")
                .contains("12\u00A0000")
                .contains("co tydzień: wtorek");
    }

    @Test
    void whatWasFoundStandsInTheLanguageBesideTheElement() {
        assertThat(BRIEF.inLanguage(POLISH).sections(Section.TACTICS).markdown())
                .contains("**Błąd:** Taktyka „press” nie ma właściciela");
    }

    @Test
    void numbersChooseTheFormOfTheirNoun() {
        assertThat(BRIEF.inLanguage(POLISH).markdown()).contains("2 taktyki są spóźnione");
    }

    @Test
    void theReasonWhyAMetricHasNoVerdictIsInTheLanguage() {
        assertThat(BRIEF.inLanguage(POLISH).sections(Section.PROGRESS).markdown())
                .contains("brak wartości docelowej")
                .doesNotContain("no target");
    }

    @Test
    void aHouseHasItsOwnWords() {
        Language house = Language.of(POLISH).with(Map.of("brief.tactics", "Działania"));

        assertThat(BRIEF.inLanguage(house).sections(Section.TACTICS).markdown()).contains("## Działania");
    }

    @Test
    void theAnchorsAreTheSameInEveryLanguage() {
        assertThat(ids(BRIEF.inLanguage(POLISH))).isEqualTo(ids(BRIEF));
    }

    private static List<String> ids(Brief brief) {
        return XmlPage.read(brief.html()).elements().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageIsWellFormedAndSaysItsLanguage(Locale language) {
        assertThat(XmlPage.read(BRIEF.inLanguage(language).html()).root().getAttribute("lang"))
                .isEqualTo(language.toLanguageTag());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPlaceOfAPhraseIsLeftEmpty(Locale language) {
        assertThat(BRIEF.inLanguage(language).markdown())
                .doesNotContain("{", "}")
                .doesNotContainPattern("[\uE000-\uE0FF]");
    }
}
