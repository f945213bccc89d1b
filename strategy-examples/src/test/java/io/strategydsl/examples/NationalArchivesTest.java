package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NationalArchivesTest {
    private final Strategy plan = NationalArchives.plan();
    private final ValidationReport report = StrategyValidator.essential().validate(plan);

    @Test
    void hasFourGoalsWithSixteenInitiatives() {
        assertThat(StrategyIndex.of(plan).topLevelGoals())
                .extracting(Goal::id)
                .containsExactly("tell-stories", "deepen-engagement", "grow-audience", "cultivate-community");
        assertThat(plan.goals()).filteredOn(goal -> goal.partOf().isPresent()).hasSize(16);
    }

    @Test
    void hasTheActionsAudiencesAndRhythmsOfThePlan() {
        assertThat(plan.tactics()).hasSize(82);
        assertThat(plan.personas()).hasSize(5);
        assertThat(plan.reviews()).hasSize(5);
    }

    @Test
    void infersNothing() {
        assertThat(plan.goals())
                .allMatch(goal -> goal.type().isEmpty()
                        && !goal.primary()
                        && goal.owners().isEmpty());
        assertThat(plan.metrics()).allMatch(metric -> metric.targets().isEmpty());
        assertThat(plan.channels()).isEmpty();
    }

    @Test
    void hasTheFindingsThatItDeserves() {
        Map<String, Integer> counts = new TreeMap<>();
        report.byRule().forEach((rule, findings) -> counts.put(rule.value(), findings.size()));

        assertThat(counts).isEqualTo(Map.of("goal.primary", 1, "tactic.dated", 68, "tactic.owned", 22));
    }

    @Test
    void saysOfFourTacticsThatOngoingIsNoDate() {
        assertThat(report.of("tactic.dated"))
                .filteredOn(finding -> finding.found().isPresent())
                .extracting(finding -> finding.path().element().toString())
                .containsExactly(
                        "tactics/communications-goals",
                        "tactics/staff-stories",
                        "tactics/promoted-posts",
                        "tactics/lab-workshops");
    }

    @Test
    void hasAReportOnTheWholeMethodThatFitsOnAPage() {
        assertThat(StrategyValidator.standard().validate(plan).text().lines())
                .hasSizeLessThan(40)
                .allMatch(line -> line.length() <= 100);
    }
}
