package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MetricRealisticTest {
    private static final OneRule RULE = new OneRule("metric.realistic");

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 31);

    private static final Strategy LEAP = plan(m -> m.baseline(1_000, BEFORE).target(9_000, MARCH));

    private static Strategy plan(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.metric("visits", metric));
    }

    private static Strategy planOfAYear(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.during(BEFORE.plusDays(1), DECEMBER).metric("visits", metric));
    }

    @Test
    void passesATargetThatIsWithinReach() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE).target(2_000, MARCH))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsATargetThatAsksForALeap() {
        assertThat(RULE.found(LEAP)).containsExactly("INFO metric.realistic metrics/visits/targets");
    }

    @Test
    void saysFromWhereToWhere() {
        assertThat(RULE.messages(LEAP))
                .containsExactly("metric 'visits' is to go from 1,000 to 9,000 by 2027-03-31,"
                        + " more than 3 times as much within a quarter");
    }

    @Test
    void proposesToSpreadTheGrowth() {
        assertThat(RULE.fixes(LEAP))
                .containsExactly("In metric(\"visits\", ...) correct 9,000, or spread the growth over more quarters"
                        + " with .quarterlyTargets(year, numbers)");
    }

    @Test
    void allowsThreeTimesAsMuchInAQuarter() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE).target(3_000, MARCH))))
                .isEqualTo("passed 1");
    }

    @Test
    void doesNotAllowOneMore() {
        assertThat(RULE.found(plan(m -> m.baseline(1_000, BEFORE).target(3_001, MARCH))))
                .hasSize(1);
    }

    @Test
    void allowsNineTimesAsMuchInTwoQuarters() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE).target(9_000, JUNE))))
                .isEqualTo("passed 1");
    }

    @Test
    void saysOverHowManyQuarters() {
        assertThat(RULE.messages(plan(m -> m.baseline(1_000, BEFORE).target(9_001, JUNE))))
                .containsExactly("metric 'visits' is to go from 1,000 to 9,001 by 2027-06-30,"
                        + " more than 3 times as much in both quarters");
    }

    @Test
    void comparesEachTargetWithTheOneBeforeIt() {
        assertThat(RULE.messages(
                        plan(m -> m.baseline(1_000, BEFORE).target(1_100, MARCH).target(9_000, JUNE))))
                .containsExactly("metric 'visits' is to go from 1,100 to 9,000 by 2027-06-30,"
                        + " more than 3 times as much within a quarter");
    }

    @Test
    void comparesInTheOrderOfTheDays() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE)
                        .target(20_000, DECEMBER)
                        .target(2_500, MARCH)
                        .target(6_000, JUNE))))
                .isEqualTo("passed 1");
    }

    @Test
    void comparesTwoTargetsInTheOrderOfTheirDays() {
        assertThat(RULE.messages(
                        plan(m -> m.baseline(1_000, BEFORE).target(9_000, JUNE).target(1_100, MARCH))))
                .containsExactly("metric 'visits' is to go from 1,100 to 9,000 by 2027-06-30,"
                        + " more than 3 times as much within a quarter");
    }

    @Test
    void reportsTheFirstLeapInTheOrderOfTheDays() {
        assertThat(RULE.messages(plan(m -> m.baseline(1_000, BEFORE)
                        .target(90_000, DECEMBER)
                        .target(2_500)
                        .target(9_000, MARCH)
                        .target(9_500, JUNE))))
                .containsExactly("metric 'visits' is to go from 1,000 to 9,000 by 2027-03-31,"
                        + " more than 3 times as much within a quarter");
    }

    @Test
    void leavesTwoTargetsOfOneDayInTheirOrder() {
        assertThat(RULE.outcome(
                        plan(m -> m.baseline(1_000, BEFORE).target(2_500, MARCH).target(2_400, MARCH))))
                .isEqualTo("passed 1");
    }

    @Test
    void addsAChangeToTheBaseline() {
        assertThat(RULE.found(plan(m -> m.baseline(1_000, BEFORE).targetChange(8_000, MARCH))))
                .hasSize(1);
    }

    @Test
    void takesTheFirstDayOfThePlanForABaselineWithoutADay() {
        assertThat(RULE.found(planOfAYear(m -> m.baseline(1_000).target(9_000, MARCH))))
                .hasSize(1);
    }

    @Test
    void doesNotGuessHowLongAgoABaselineWas() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000).target(9_000, MARCH))))
                .isEqualTo("not applicable: no metric has a dated target after a baseline whose day is known");
    }

    @Test
    void knowsADayThatIsCountedFromAMilestone() {
        Strategy plan = strategy(
                "plan",
                s -> s.milestone("launch", "The shop opens", l -> l.on(MARCH))
                        .metric("visits", m -> m.baseline(1_000, BEFORE).target(9_000, at("launch"))));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void reportsAMetricOnce() {
        assertThat(RULE.found(
                        plan(m -> m.baseline(10, BEFORE).target(100, MARCH).target(1_000, JUNE))))
                .hasSize(1);
    }

    @Test
    void leavesAFallAlone() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE).target(10, MARCH))))
                .isEqualTo("passed 1");
    }

    @Test
    void asksForNoShareOfNothing() {
        assertThat(RULE.outcome(
                        plan(m -> m.baseline(1_000, BEFORE).target(0, MARCH).target(9_000, JUNE))))
                .isEqualTo("passed 1");
    }

    @Test
    void comparesDecimalsExactly() {
        assertThat(RULE.outcome(
                        plan(m -> m.baseline(new BigDecimal("0.7"), BEFORE).target(new BigDecimal("2.1"), MARCH))))
                .isEqualTo("passed 1");
    }

    @Test
    void canBeSetToAnotherFactor() {
        Strategy plan = plan(m -> m.baseline(1_000, BEFORE).target(1_600, MARCH));

        assertThat(OneRuleWith.parameter("metric.realistic", "factor", new BigDecimal("1.5"))
                        .found(plan))
                .hasSize(1);
    }

    @Test
    void hasNothingToCheckWithoutABaseline() {
        assertThat(RULE.outcome(plan(m -> m.target(9_000, MARCH))))
                .isEqualTo("not applicable: no metric that is to grow has a baseline above 0");
    }

    @Test
    void hasNothingToCheckFromABaselineOfNothing() {
        assertThat(RULE.outcome(plan(m -> m.baseline(0, BEFORE).target(9_000, MARCH))))
                .isEqualTo("not applicable: no metric that is to grow has a baseline above 0");
    }

    @Test
    void hasNothingToCheckWhereLessIsBetter() {
        assertThat(RULE.outcome(plan(m -> m.lowerIsBetter().baseline(10, BEFORE).target(90, MARCH))))
                .isEqualTo("not applicable: no metric that is to grow has a baseline above 0");
    }

    @Test
    void hasNothingToCheckWithoutADatedTarget() {
        assertThat(RULE.outcome(plan(m -> m.baseline(1_000, BEFORE).targetEach(9_000, PER_QUARTER))))
                .isEqualTo("not applicable: no metric has a dated target after a baseline whose day is known");
    }
}
