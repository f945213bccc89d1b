package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricGrowthNeedsBaselineTest {
    private static final OneRule RULE = new OneRule("metric.growth-needs-baseline");

    private static final Strategy GROWTH =
            strategy("plan", s -> s.metric("reach", m -> m.targetGrowth(20, PER_QUARTER)));

    @Test
    void passesGrowthFromABaseline() {
        Strategy plan =
                strategy("plan", s -> s.metric("reach", m -> m.baseline(12_000).targetGrowth(20, PER_QUARTER)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsGrowthFromNothing() {
        assertThat(RULE.found(GROWTH)).containsExactly("WARNING metric.growth-needs-baseline metrics/reach/baseline");
    }

    @Test
    void saysWhatIsToGrow() {
        assertThat(RULE.messages(GROWTH))
                .containsExactly("metric 'reach' has a target of +20% a quarter, but no baseline to count from");
    }

    @Test
    void proposesABaseline() {
        assertThat(RULE.fixes(GROWTH)).containsExactly("In metric(\"reach\", ...) add .baseline(number, day)");
    }

    @Test
    void findsAChangeFromNothing() {
        Strategy plan =
                strategy("plan", s -> s.metric("complaints", m -> m.targetChange(-2, LocalDate.of(2027, 9, 30))));

        assertThat(RULE.messages(plan))
                .containsExactly("metric 'complaints' has a target of -2 by 2027-09-30, but no baseline to count from");
    }

    @Test
    void writesAChangeOfZeroWithoutASign() {
        Strategy plan =
                strategy("plan", s -> s.metric("complaints", m -> m.targetChange(0, LocalDate.of(2027, 9, 30))));

        assertThat(RULE.messages(plan))
                .containsExactly("metric 'complaints' has a target of 0 by 2027-09-30, but no baseline to count from");
    }

    @ParameterizedTest
    @CsvSource({
        "PER_DAY, +5% a day",
        "PER_WEEK, +5% a week",
        "PER_MONTH, +5% a month",
        "PER_YEAR, +5% a year",
        "PER_EVENT, +5% each time"
    })
    void saysHowOftenItIsToGrow(Per per, String words) {
        Strategy plan = strategy("plan", s -> s.metric("reach", m -> m.targetGrowth(5, per)));

        assertThat(RULE.messages(plan)).singleElement().asString().contains(words);
    }

    @Test
    void reportsAMetricOnceHoweverManyTargetsItHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.metric("reach", m -> m.targetGrowth(20, PER_QUARTER).targetGrowth(5, PER_MONTH)));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void hasNothingToCheckWhereNoTargetGrows() {
        Strategy plan = strategy("plan", s -> s.metric("reach", m -> m.target(14_000, LocalDate.of(2027, 3, 31))));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no metric has a target of growth or change");
    }
}
