package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import org.junit.jupiter.api.Test;

class GoalMeasuredTest {
    private static final OneRule RULE = new OneRule("goal.measured");

    private static final Strategy UNMEASURED = strategy("plan", s -> s.goal("awareness", "Be known"));

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
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").metric("reach"));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.measured goals/awareness");
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
    void doesNotCountTheMetricOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("aim", "Be known", aim -> aim.metric("reach").goal("shops", "In shops")));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.measured goals/shops");
    }

    @Test
    void countsAMetricAnywhereInACircleOfGoals() {
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
}
