package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class MetricServesGoalTest {
    private static final OneRule RULE = new OneRule("metric.serves-goal");

    private static final Strategy UNUSED = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more").metric("reach"));

    @Test
    void passesAMetricThatMeasuresAGoal() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").metric("reach", m -> m.measures("awareness")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAMetricThatMeasuresNoGoal() {
        assertThat(RULE.found(UNUSED)).containsExactly("WARNING metric.serves-goal metrics/reach/measuredGoals");
    }

    @Test
    void saysThatItMeasuresNoGoal() {
        assertThat(RULE.messages(UNUSED)).containsExactly("metric 'reach' measures no goal");
    }

    @Test
    void proposesNoneOfSeveralGoals() {
        assertThat(RULE.fixes(UNUSED)).containsExactly("In metric(\"reach\", ...) add .measures(goalId)");
    }

    @Test
    void proposesToStateAGoalWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.metric("reach"));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .goal(id, text), then .measures(id) in metric(\"reach\", ...)");
    }

    @Test
    void advisesToSayWhichGoalItMeasures() {
        assertThat(RULE.advice(UNUSED)).containsExactly("Say which goal reach measures, or stop counting it.");
    }

    @Test
    void advisesToStateAGoalFirstWhereThereIsNone() {
        assertThat(RULE.advice(strategy("plan", s -> s.metric("reach"))))
                .containsExactly("Say first what social media is for, then which goal reach measures.");
    }

    @Test
    void countsTheGoalInsideWhichItIsWritten() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known", g -> g.metric("reach")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void leavesAGoalThatThePlanDoesNotHaveToTheRuleOnReferences() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").metric("reach", m -> m.measures("awarness")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckInAPlanWithASingleGoal() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").metric("reach"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has one goal, to which all metrics belong");
    }

    @Test
    void takesAGoalWithASubGoalForTwo() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known", g -> g.goal("shops", "In shops"))
                        .metric("reach"));

        assertThat(RULE.found(plan)).containsExactly("WARNING metric.serves-goal metrics/reach/measuredGoals");
    }

    @Test
    void hasNothingToCheckWithoutMetrics() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no metrics");
    }
}
