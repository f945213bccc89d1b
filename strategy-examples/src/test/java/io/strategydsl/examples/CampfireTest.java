package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampfireTest {
    private final Strategy asGiven = CampfireAsGiven.plan();
    private final Strategy finished = CampfireFinished.plan();

    @Test
    void whatTheArticleGivesLacksAPrimaryGoalOnly() {
        ValidationReport report = StrategyValidator.essential().validate(asGiven);

        assertThat(report.findings())
                .extracting(
                        finding -> finding.id().value(),
                        finding -> finding.path().element().toString())
                .containsExactly(tuple("goal.primary", "strategy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tactic.owned", "tactic.dated"})
    void whatTheArticleGivesHasOwnersAndDates(String rule) {
        assertThat(StrategyValidator.essential().validate(asGiven).of(rule)).isEmpty();
    }

    @Test
    void whatTheArticleGivesHasNothingAdded() {
        assertThat(asGiven.metrics()).isEmpty();
        assertThat(asGiven.personas()).isEmpty();
        assertThat(asGiven.channels()).isEmpty();
        assertThat(asGiven.goals()).allMatch(goal -> goal.type().isEmpty() && !goal.primary());
        assertThat(asGiven.tactics())
                .allMatch(tactic -> tactic.value().isEmpty()
                        && tactic.complexity().isEmpty()
                        && tactic.dependencies().isEmpty());
    }

    @Test
    void whatTheArticleGivesLacksThisOfTheWholeMethod() {
        Map<String, String> found = new TreeMap<>();
        StrategyValidator.standard()
                .validate(asGiven)
                .byRule()
                .forEach((rule, findings) ->
                        found.put(rule.value(), findings.get(0).severity() + " " + findings.size()));

        assertThat(found)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        entry("goal.primary", "ERROR 1"),
                        entry("goal.type-stated", "ERROR 5"),
                        entry("goal.measured", "ERROR 5"),
                        entry("persona.present", "ERROR 1"),
                        entry("team.monitoring", "ERROR 1"),
                        entry("goal.served", "WARNING 4"),
                        entry("tactic.scored", "WARNING 3"),
                        entry("tactic.accountable", "WARNING 1"),
                        entry("schedule.month-end", "WARNING 1"),
                        entry("channel.present", "WARNING 1"),
                        entry("team.cross-functional", "WARNING 1"),
                        entry("team.policy", "WARNING 1"),
                        entry("positioning.one-thing", "WARNING 1"),
                        entry("positioning.key-messages", "WARNING 2"),
                        entry("pillar.connectivity", "WARNING 1"),
                        entry("pillar.generosity", "WARNING 1"),
                        entry("pillar.honesty", "WARNING 1"),
                        entry("pillar.personality", "WARNING 1"),
                        entry("content.calendar", "WARNING 1"),
                        entry("listening.audience-and-competitors", "WARNING 2"),
                        entry("review.cadence", "WARNING 1"),
                        entry("objective.served", "INFO 1"),
                        entry("listening.dashboard", "INFO 1"))));
    }

    @Test
    void whatTheArticleGivesHasAReportThatFitsOnAPage() {
        assertThat(StrategyValidator.standard().validate(asGiven).text().lines())
                .hasSizeLessThan(40)
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void theFinishedPlanHasNoFinding() {
        RuleSet all = MethodRules.all();

        assertThat(StrategyValidator.of(all).validate(finished).findings())
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void theFinishedPlanKeepsWhatTheArticleGives() {
        assertThat(finished.objectives())
                .extracting(Objective::text)
                .containsExactlyElementsOf(
                        asGiven.objectives().stream().map(Objective::text).toList());
        assertThat(finished.goals())
                .extracting(Goal::text)
                .containsAll(asGiven.goals().stream().map(Goal::text).toList());
        assertThat(finished.tactics())
                .extracting(Tactic::text)
                .containsAll(asGiven.tactics().stream().map(Tactic::text).toList());
    }
}
