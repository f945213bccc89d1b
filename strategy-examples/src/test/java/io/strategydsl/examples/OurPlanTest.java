package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.REACH;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** How a team tests a plan of its own: against the rules of the method, and against one that it made itself. */
class OurPlanTest {
    private static final Rule SOURCED = Rule.forEachMetric("campfire.metric.sourced")
            .require(metric -> metric.source().isPresent(), "does not say where its numbers come from")
            .because("Nobody trusts a number that cannot be looked up")
            .fix("Add .source(...)")
            .as(Severity.ERROR);

    private static final StrategyValidator OURS = StrategyValidator.essential().with(SOURCED);

    private final Strategy ourPlan = CampfireFinished.plan();

    @Test
    void ourPlanHolds() {
        ValidationReport report = OURS.validate(ourPlan);

        assertThat(report.isValid()).as(report.text()).isTrue();
    }

    @Test
    void ourHouseRuleFindsAMetricWithoutASource() {
        Strategy unsourced = strategy(
                "plan",
                s -> s.during(Year.of(2017)).goal("known", "Be known", g -> g.metric("reach", m -> m.kind(REACH))));

        assertThat(OURS.validate(unsourced).findings())
                .extracting(Finding::message)
                .containsExactly("metric 'reach' does not say where its numbers come from");
    }
}
