package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MetricBaselineTest {
    private static final OneRule RULE = new OneRule("metric.baseline");

    private static final Strategy WITHOUT_BASELINE = strategy("plan", s -> s.metric("reach"));

    private static final Strategy GROWTH =
            strategy("plan", s -> s.metric("reach", m -> m.targetGrowth(20, PER_QUARTER)));

    @Test
    void passesAMetricWithABaseline() {
        assertThat(RULE.outcome(strategy("plan", s -> s.metric("reach", m -> m.baseline(0)))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesAMetricThatOnlyKeepsALevel() {
        assertThat(RULE.outcome(strategy("plan", s -> s.metric("hours", m -> m.holds(4)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAMetricThatKeepsALevelAndHasAnotherTarget() {
        assertThat(RULE.found(strategy(
                        "plan", s -> s.metric("hours", m -> m.holds(4).target(3)))))
                .hasSize(1);
    }

    @Test
    void findsAMetricWithoutABaseline() {
        assertThat(RULE.found(WITHOUT_BASELINE)).containsExactly("INFO metric.baseline metrics/reach/baseline");
    }

    @Test
    void saysWhatIsLostWithoutOne() {
        assertThat(RULE.messages(WITHOUT_BASELINE))
                .containsExactly("metric 'reach' has no baseline, so nobody can tell how far it has come");
    }

    @Test
    void proposesToStateOne() {
        assertThat(RULE.fixes(WITHOUT_BASELINE))
                .containsExactly("In metric(\"reach\", ...) add .baseline(number, day)");
    }

    @Test
    void yieldsToTheRuleOnGrowth() {
        assertThat(withGrowth().validate(GROWTH).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("metric.growth-needs-baseline metrics/reach/baseline");
    }

    @Test
    void saysToWhomItYields() {
        assertThat(withGrowth().validate(GROWTH).outcome("metric.baseline"))
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable ->
                                assertThat(notApplicable.reason()).isEqualTo("see metric.growth-needs-baseline"));
    }

    @Test
    void doesNotYieldForATargetThatNeedsNoBaseline() {
        Strategy plan = strategy("plan", s -> s.metric("reach", m -> m.target(14_000, LocalDate.of(2027, 3, 31))));

        assertThat(withGrowth().validate(plan).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("metric.baseline metrics/reach/baseline");
    }

    @Test
    void reportsWhereNoRuleChecksGrowth() {
        assertThat(RULE.found(GROWTH)).containsExactly("INFO metric.baseline metrics/reach/baseline");
    }

    @Test
    void hasNothingToCheckWithoutMetrics() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no metrics");
    }

    private static StrategyValidator withGrowth() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("metric.baseline"),
                MethodRules.all().rule("metric.growth-needs-baseline")));
    }
}
