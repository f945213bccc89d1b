package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MetricSourcedTest {
    private static final OneRule RULE = new OneRule("metric.sourced");

    private static final Strategy UNSOURCED = plan(m -> m.targetEach(2_000, PER_MONTH));

    private static Strategy plan(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.metric("visits", metric));
    }

    @Test
    void passesAMetricWithASource() {
        assertThat(RULE.outcome(plan(m -> m.targetEach(2_000, PER_MONTH).source("Web statistics"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsATargetWithoutASource() {
        assertThat(RULE.found(UNSOURCED)).containsExactly("INFO metric.sourced metrics/visits/source");
    }

    @Test
    void saysThatTheNumberCannotBeRead() {
        assertThat(RULE.messages(UNSOURCED))
                .containsExactly("metric 'visits' has a target, but no source to read the number from");
    }

    @Test
    void proposesTheCallThatNamesOne() {
        assertThat(RULE.fixes(UNSOURCED)).containsExactly("In metric(\"visits\", ...) add .source(\"...\")");
    }

    @Test
    void countsATargetThatIsNotDecided() {
        assertThat(RULE.found(plan(m -> m.targetUndecided("after the first quarter"))))
                .hasSize(1);
    }

    @Test
    void hasNothingToCheckInAMetricWithoutATarget() {
        assertThat(RULE.outcome(plan(m -> m.baseline(500)))).isEqualTo("not applicable: no metric has a target");
    }
}
