package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.json.ReportJson;
import io.strategydsl.json.Sarif;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan accepts of itself, and what the validator makes of it. */
class AcceptedGapsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final StrategyValidator ESSENTIAL = StrategyValidator.essential();

    private static final Strategy PLAN = strategy(
            "plan",
            s -> s.during(Year.of(2027))
                    .primaryGoal("awareness", "Be known")
                    .tactic("list", "List", t -> t.due(DAY))
                    .tactic("post", "Post", t -> t.due(DAY)));
    private static final Strategy ACCEPTING = with("tactic.owned", "tactics/list", "Brian is on leave");

    @Test
    void takesWhatIsAcceptedOutOfWhatCounts() {
        assertThat(reported(ESSENTIAL, ACCEPTING)).containsExactly("ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void keepsItApartWithTheReasonOfThePlan() {
        assertThat(ESSENTIAL.validate(ACCEPTING).suppressed())
                .singleElement()
                .returns("Brian is on leave", SuppressedFinding::reason)
                .returns(true, SuppressedFinding::byPlan)
                .hasToString("ERROR tactic.owned at tactics/list/owners: tactic 'list' has no owner;"
                        + " accepted by the plan because: Brian is on leave");
    }

    @Test
    void leavesAnotherPlanAlone() {
        ESSENTIAL.validate(ACCEPTING);

        assertThat(reported(ESSENTIAL, PLAN))
                .containsExactly("ERROR tactic.owned tactics/list/owners", "ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void isNamedInTheText() {
        assertThat(ESSENTIAL.validate(ACCEPTING).text())
                .contains("1 finding suppressed.\nAccepted by the plan: tactic.owned (Brian is on leave)\n");
    }

    @Test
    void isNamedInTheFullText() {
        assertThat(ESSENTIAL.validate(ACCEPTING).fullText())
                .contains("SUPPRESSED tactic.owned: Every tactic has an owner (BUF step 4)\n")
                .contains("        Accepted by the plan because: Brian is on leave\n");
    }

    @Test
    void isNamedInJson() {
        assertThat(ReportJson.of(ESSENTIAL.validate(ACCEPTING)))
                .contains("\"reason\": \"Brian is on leave\",\n      \"acceptedBy\": \"plan\"");
    }

    @Test
    void isASuppressionInTheSourceInSarif() {
        assertThat(Sarif.of(ESSENTIAL.validate(ACCEPTING)).text())
                .containsSubsequence("\"kind\": \"inSource\"", "\"justification\": \"Brian is on leave\"");
    }

    @Test
    void isReportedWhereNothingIsFound() {
        Strategy plan = with("tactic.dated", "tactics/list", "No day yet");

        assertThat(messages(plan)).contains("the plan accepts tactic.dated at tactics/list, where nothing is found");
        assertThat(fixes(plan))
                .contains("Remove .accepts(\"tactic.dated\", \"tactics/list\", ...), or correct its rule or its path");
    }

    @Test
    void isReportedOnceItsLastDayHasPassed() {
        Strategy plan = until(DAY);

        assertThat(reported(ESSENTIAL.asOf(DAY), plan)).doesNotContain("ERROR tactic.owned tactics/list/owners");
        assertThat(reported(ESSENTIAL.asOf(DAY.plusDays(1)), plan))
                .contains("ERROR tactic.owned tactics/list/owners", "WARNING suppression.expired tactics/list");
    }

    @Test
    void saysWhenItEndedAndWhy() {
        assertThat(ESSENTIAL.asOf(DAY.plusDays(1)).validate(until(DAY)).findings())
                .extracting(Finding::message)
                .contains("the plan accepted tactic.owned at tactics/list until 2027-02-01: Brian is on leave");
    }

    @Test
    void isReportedWhereNobodyCanSayWhetherItStillHolds() {
        assertThat(reported(ESSENTIAL, until(DAY)))
                .containsExactly("ERROR tactic.owned tactics/post/owners", "INFO suppression.undated tactics/list");
    }

    @Test
    void isSilentAboutRulesOfTheMethodThatTheValidatorDoesNotApply() {
        assertThat(reported(ESSENTIAL, with("pillar.honesty", "strategy", "We have no brand voice")))
                .isEqualTo(reported(ESSENTIAL, PLAN));
    }

    @Test
    void namesTheNearestRuleOfTheHouseAndOfTheMethodWhetherItIsAppliedOrNot() {
        StrategyValidator house = ESSENTIAL.with(HouseRule.passing("acme.tactic.signed"));

        assertThat(house.validate(with("acme.tactic.singed", "tactics/list", "Brian is on leave"))
                        .findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).endsWith("did you mean 'acme.tactic.signed'?"));
        assertThat(messages(with("tactic.scord", "tactics/list", "Brian is on leave")))
                .anySatisfy(message -> assertThat(message).endsWith("did you mean 'tactic.scored'?"));
    }

    @Test
    void reportsARuleThatDoesNotExist() {
        Strategy plan = with("tactic.ownd", "tactics/list", "Brian is on leave");

        assertThat(reported(ESSENTIAL, plan)).contains("INFO suppression.unused tactics/list");
        assertThat(messages(plan))
                .contains("the plan accepts tactic.ownd at tactics/list, but there is no such rule;"
                        + " did you mean 'tactic.owned'?");
        assertThat(fixes(plan)).contains("Write \"tactic.owned\" in place of \"tactic.ownd\"");
    }

    @Test
    void reportsARuleThatIsLikeNoOther() {
        Strategy plan = with("acme.weather-forecast", "strategy", "It rains");

        assertThat(messages(plan))
                .contains("the plan accepts acme.weather-forecast at strategy, but there is no such rule");
        assertThat(fixes(plan))
                .contains("Correct the id of the rule, add the rule to the validator, or remove"
                        + " .accepts(\"acme.weather-forecast\", \"strategy\", ...)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.crashed", "suppression.unused", "suppression.expired", "suppression.undated"})
    void reportsARuleOfTheValidatorItself(String rule) {
        Strategy plan = with(rule, "strategy", "Never mind");

        assertThat(reported(ESSENTIAL, plan)).contains("INFO suppression.unused strategy");
        assertThat(messages(plan))
                .contains("the plan accepts " + rule
                        + " at strategy, but what the validator says of itself cannot be accepted");
    }

    @Test
    void cannotBeSuppressedWhenItIsReported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESSENTIAL.suppress("suppression.unused", "strategy", "Never mind"));
    }

    @Test
    void isNotKnownWhenItIsReported() {
        Strategy plan = with("tactic.ownd", "tactics/list", "Brian is on leave");
        KnownFindings known = KnownFindings.of(ESSENTIAL.validate(plan));

        assertThat(reported(ESSENTIAL.withKnownFindings(known), plan))
                .containsExactly("INFO suppression.unused tactics/list");
    }

    @Test
    void givesTheReasonWhereTheValidatorAcceptsTheSame() {
        StrategyValidator validator = ESSENTIAL.suppress("tactic.owned", "tactics/list", "We are hiring");
        ValidationReport report = validator.validate(ACCEPTING);

        assertThat(report.suppressed()).extracting(SuppressedFinding::reason).containsExactly("Brian is on leave");
        assertThat(reported(validator, ACCEPTING)).containsExactly("ERROR tactic.owned tactics/post/owners");
    }

    @Test
    void leavesItToTheValidatorWhereItsOwnLastDayHasPassed() {
        StrategyValidator validator = ESSENTIAL
                .suppress("tactic.owned", "tactics/list", "We are hiring")
                .asOf(DAY.plusDays(1));

        assertThat(validator.validate(until(DAY)).suppressed())
                .extracting(SuppressedFinding::reason)
                .containsExactly("We are hiring");
        assertThat(reported(validator, until(DAY)))
                .containsExactly("ERROR tactic.owned tactics/post/owners", "WARNING suppression.expired tactics/list");
    }

    private static Strategy with(String rule, String path, String reason) {
        return PLAN.toBuilder()
                .addAcceptedGap(AcceptedGap.of(rule, path, reason))
                .build();
    }

    private static Strategy until(LocalDate lastDay) {
        return PLAN.toBuilder()
                .addAcceptedGap(AcceptedGap.of("tactic.owned", "tactics/list", "Brian is on leave")
                        .until(lastDay))
                .build();
    }

    private static List<String> reported(StrategyValidator validator, Strategy plan) {
        return validator.validate(plan).findings().stream()
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.path())
                .toList();
    }

    private static List<String> messages(Strategy plan) {
        return ESSENTIAL.validate(plan).findings().stream()
                .map(Finding::message)
                .toList();
    }

    private static List<String> fixes(Strategy plan) {
        return ESSENTIAL.validate(plan).findings().stream().map(Finding::fix).toList();
    }
}
