package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
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
