package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetricTargetedTest {
    private static final OneRule RULE = new OneRule("metric.targeted");

    private static final Strategy UNTARGETED = strategy("plan", s -> s.metric("reach", m -> m.baseline(12_000)));

    @Test
    void passesAMetricWithATarget() {
        Strategy plan = strategy(
                "plan", s -> s.metric("reach", m -> m.baseline(12_000).target(14_000, LocalDate.of(2027, 3, 31))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAMetricWithoutATarget() {
        assertThat(RULE.found(UNTARGETED)).containsExactly("WARNING metric.targeted metrics/reach/targets");
    }

    @Test
    void saysThatItHasNoTarget() {
        assertThat(RULE.messages(UNTARGETED)).containsExactly("metric 'reach' has no target");
    }

    @Test
    void proposesTheCallsThatSetOne() {
        assertThat(RULE.fixes(UNTARGETED))
                .containsExactly(
                        "In metric(\"reach\", ...) add .target(number, day)" + " or .quarterlyTargets(year, numbers)");
    }

    @Test
    void countsTargetsOfEveryForm() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("visits", m -> m.targetEach(2_000, PER_MONTH))
                        .metric("reach", m -> m.targetGrowth(20, PER_QUARTER))
                        .metric("groups", m -> m.targetChange(2, LocalDate.of(2027, 9, 30)))
                        .metric("shares", m -> m.target(500))
                        .metric("likes", m -> m.targetUndecided("once we know more")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 5");
    }

    @Test
    void hasNothingToCheckWithoutMetrics() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no metrics");
    }
}
