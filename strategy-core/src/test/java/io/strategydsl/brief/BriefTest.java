package io.strategydsl.brief;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BriefTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);

    private static final Strategy PLAN = strategy(
            "harbour-2027",
            s -> s.organisation("Harbour Museum")
                    .during(Year.of(2027))
                    .objective("visitors", "Bring visitors back")
                    .team(t -> t.member("ida", "Ida"))
                    .primaryGoal(
                            "known",
                            "Be known beyond the harbour",
                            g -> g.supports("visitors")
                                    .metric(
                                            "reach",
                                            m -> m.name("Reach")
                                                    .baseline(1000)
                                                    .target(2000, LocalDate.of(2027, 12, 31))
                                                    .observed(LocalDate.of(2027, 4, 30), 1100))
                                    .tactic(
                                            "film",
                                            "Film how a boat is repaired",
                                            t -> t.ownedBy("ida")
                                                    .due(LocalDate.of(2027, 6, 1))
                                                    .value(8)
                                                    .complexity(3))
                                    .tactic("call", "Call the press", t -> t.due(LocalDate.of(2027, 4, 1)))));

    @Test
    void answersAtTheTopWhatThePrimaryGoalIs() {
        assertThat(cards(Brief.of(PLAN)).get(0))
                .isEqualTo("The primary goal Be known beyond the harbour Supports: Bring visitors back");
    }

    @Test
    void answersAtTheTopWhetherThePlanIsOnTrackAndWhatComesNext() {
        assertThat(cards(Brief.of(PLAN).asOf(DAY)))
                .anyMatch(card -> card.startsWith("Is it on track? The only metric is behind"))
                .anyMatch(card -> card.startsWith("What is due next? 2027-06-01 Film how a boat is repaired (Ida)"));
    }

    @Test
    void answersAtTheTopWhatComesFirst() {
        assertThat(cards(Brief.of(PLAN)))
                .contains(
                        "What comes first? High value and low complexity, best first: Film how a boat is repaired (Ida)");
    }

    @Test
    void answersAtTheTopWhatIsMissing() {
        Brief brief = Brief.of(PLAN).with(StrategyValidator.essential().validate(PLAN));

        assertThat(cards(brief)).contains("What is missing? Not valid 1 error Tactic 'call' has no owner");
    }

    @Test
    void saysNothingOfProgressWithoutADay() {
        assertThat(Brief.of(PLAN).html()).doesNotContain("on track").doesNotContain("Behind");
    }

    @Test
    void saysNothingOfWhatIsMissingWithoutAReport() {
        assertThat(Brief.of(PLAN).html()).doesNotContain("missing").doesNotContain("brief-mark\"");
    }

    @Test
    void marksAnElementAboutWhichSomethingWasFound() {
        Brief brief = Brief.of(PLAN)
                .sections(Section.TACTICS)
                .with(StrategyValidator.essential().validate(PLAN));

        assertThat(XmlPage.read(brief.html()).withClass("brief-mark"))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(XmlPage.text(mark)).isEqualTo("Error: Tactic 'call' has no owner");
                    assertThat(ancestorWithId(mark)).isEqualTo("brief-tactics-call");
                });
    }

    private static String ancestorWithId(Element element) {
        return element.hasAttribute("id")
                ? element.getAttribute("id")
                : ancestorWithId((Element) element.getParentNode());
    }

    @Test
    void neverShowsTheCodeOfAFix() {
        Brief brief = Brief.of(PLAN).with(StrategyValidator.standard().validate(PLAN));

        assertThat(brief.html() + brief.markdown()).doesNotContain(".ownedBy(");
    }

    @Test
    void hasTheSectionsThatAreChosenInTheirOrder() {
        Brief brief = Brief.of(PLAN).sections(Section.TEAM, Section.METRICS);

        assertThat(XmlPage.read(brief.html()).elements("h2")).map(XmlPage::text).containsExactly("Team", "Metrics");
        assertThat(brief.markdown().lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## Team", "## Metrics");
    }

    @Test
    void leadsOnlyToWhatIsInOneOfItsSections() {
        Brief brief = Brief.of(PLAN).sections(Section.METRICS);

        assertThat(XmlPage.read(brief.html()).withClass("brief-entry"))
                .singleElement()
                .satisfies(metric ->
                        assertThat(metric.getElementsByTagName("a").getLength()).isZero());
    }

    @Test
    void namesWhatAReferenceNamesAlsoIfThePlanDoesNotHaveIt() {
        Strategy plan = strategy("plan", s -> s.tactic("film", "Film it", t -> t.ownedBy("nobody")));

        assertThat(Brief.of(plan).markdown()).contains("**Owner:** nobody (not in the plan)");
    }

    @Test
    void refusesTheReportOnAnotherPlan() {
        Strategy other = strategy("other", s -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Brief.of(PLAN).with(StrategyValidator.standard().validate(other)))
                .withMessage("brief: the report is of another plan; make it of the plan that the brief is of");
    }

    @Test
    void refusesTheProgressOfAnotherPlan() {
        Strategy other = strategy("other", s -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brief.of(PLAN).with(Progress.of(other, DAY)))
                .withMessage("brief: the progress is of another plan; make it of the plan that the brief is of");
    }

    @Test
    void refusesASectionTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brief.of(PLAN).sections(Section.TEAM, Section.TEAM))
                .withMessage("brief: a section is there twice; name each once");
    }

    @Test
    void isOfAnEmptyPlanAsWell() {
        Strategy empty = strategy("empty", s -> {});

        assertThat(cards(Brief.of(empty))).containsExactly("The primary goal The plan has no goal yet.");
    }

    @Test
    void namesItsPlanAndDay() {
        assertThat(Brief.of(PLAN).asOf(DAY)).hasToString("brief of harbour-2027 as of 2027-05-15");
    }

    private static List<String> cards(Brief brief) {
        return XmlPage.read(brief.html()).withClass("brief-card").stream()
                .map(XmlPage::text)
                .toList();
    }
}
