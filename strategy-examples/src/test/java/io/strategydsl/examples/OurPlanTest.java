package io.strategydsl.examples;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.testing.StrategyTests;
import io.strategydsl.validation.StrategyValidator;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How a team tests a plan of its own: against the rules of the method, and against one that it made itself. */
class OurPlanTest {
    private static final Rule SOURCED = Rule.forEachMetric("campfire.metric.sourced")
            .require(metric -> metric.source().isPresent(), "does not say where its numbers come from")
            .because("Nobody trusts a number that cannot be looked up")
            .fix("Add .source(...)")
            .severity(Severity.ERROR);

    private static final StrategyValidator OURS = StrategyValidator.essential().with(SOURCED);

    private final Strategy ourPlan = CampfireFinished.plan();

    @Test
    void ourPlanHolds() {
        assertThatStrategy(ourPlan).using(OURS).isValid().hasNoWarnings();
    }

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return StrategyTests.of(ourPlan, OURS);
    }

    @Test
    void ourHouseRuleFindsAMetricWithoutASource() {
        Strategy unsourced = strategy(
                "plan",
                s -> s.during(Year.of(2017)).goal("known", "Be known", g -> g.metric("reach", m -> m.kind(REACH))));

        assertThatStrategy(unsourced)
                .using(OURS)
                .violatesExactly("campfire.metric.sourced")
                .hasFinding("campfire.metric.sourced")
                .at("metrics/reach")
                .withMessage("metric 'reach' does not say where its numbers come from");
    }
}
