package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Test;

class GoalMeasuredTest {
    private static final OneRule RULE = new OneRule("goal.measured");

    private static final Strategy UNMEASURED = strategy("plan", s -> s.goal("awareness", "Be known"));

    private static final Strategy NO_METRIC_NAMES_A_GOAL = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more").metric("reach"));

    @Test
    void passesAGoalWithAMetric() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known", g -> g.metric("reach")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalWithoutAMetric() {
        assertThat(RULE.found(UNMEASURED)).containsExactly("ERROR goal.measured goals/awareness");
    }

    @Test
    void saysThatItHasNoMetric() {
        assertThat(RULE.messages(UNMEASURED)).containsExactly("goal 'awareness' has no metric");
    }

    @Test
    void proposesToAddOne() {
        assertThat(RULE.fixes(UNMEASURED))
                .containsExactly("In goal(\"awareness\", ...) add .metric(id, m -> m.kind(...))");
    }

    @Test
    void countsAMetricOfThePlanThatMeasuresTheGoal() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").metric("reach", m -> m.measures("awareness")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotCountAMetricThatMeasuresNothing() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known")
                        .goal("sales", "Sell more", g -> g.metric("orders"))
                        .metric("reach"));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.measured goals/awareness");
    }

    @Test
    void countsAMetricThatNamesNoGoalInAPlanWithASingleGoal() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").metric("reach"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void yieldsToTheRuleOnMetricsWhereNoneNamesAGoal() {
        assertThat(withMetricServesGoal().validate(NO_METRIC_NAMES_A_GOAL).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("metric.serves-goal metrics/reach/measuredGoals");
    }

    @Test
    void reportsWhereNoRuleChecksTheMetrics() {
        assertThat(RULE.found(NO_METRIC_NAMES_A_GOAL))
                .containsExactly("ERROR goal.measured goals/awareness", "ERROR goal.measured goals/sales");
    }

    @Test
    void doesNotYieldWhereAMetricNamesAnotherGoal() {
        Strategy plan = strategy(
                "plan", s -> s.goal("awareness", "Be known").goal("sales", "Sell more", g -> g.metric("orders")));

        assertThat(withMetricServesGoal().validate(plan).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("goal.measured goals/awareness");
    }

    @Test
    void doesNotYieldWhereThereIsNoMetricAtAll() {
        assertThat(withMetricServesGoal().validate(UNMEASURED).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("goal.measured goals/awareness");
    }

    @Test
    void countsTheMetricOfAGoalTwoLevelsBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "aim",
                        "Be known",
                        aim -> aim.goal(
                                "goal",
                                "In shops",
                                goal -> goal.goal("initiative", "In gear shops", g -> g.metric("reach")))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 3");
    }

    @Test
    void countsTheMetricOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("aim", "Be known", aim -> aim.metric("reach").goal("shops", "In shops")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsTheMetricOfAnotherGoalOfTheBranch() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "aim",
                        "Be known",
                        aim -> aim.goal("shops", "In shops", g -> g.metric("reach"))
                                .goal("press", "In the press")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void reportsABranchWithoutAMetricOnceAtItsTop() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "aim",
                                "Be known",
                                aim -> aim.goal("shops", "In shops", g -> g.goal("gear", "In gear shops"))
                                        .goal("press", "In the press"))
                        .goal("sales", "Sell more", g -> g.metric("orders")));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.measured goals/aim");
        assertThat(RULE.checked(plan)).isEqualTo(2);
    }

    @Test
    void reportsEachGoalOfACycleSinceItHasNoTop() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .addGoal(Goal.builder("hour").partOf("day").build())
                .build();

        assertThat(RULE.found(plan))
                .containsExactly("ERROR goal.measured goals/day", "ERROR goal.measured goals/night");
    }

    @Test
    void countsAMetricAnywhereInACycleOfGoals() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .addMetric(Metric.builder("reach").addMeasuredGoal("day").build())
                .build();

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        Strategy plan = strategy("plan", s -> s.metric("reach"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no goals");
    }

    private static StrategyValidator withMetricServesGoal() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("goal.measured"),
                MethodRules.all().rule("metric.serves-goal")));
    }
}
