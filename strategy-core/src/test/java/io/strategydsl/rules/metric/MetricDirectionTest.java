package io.strategydsl.rules.metric;

import static io.strategydsl.dsl.StrategyDsl.at;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.inWeek;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.NET_PROMOTER_SCORE;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricDirectionTest {
    private static final OneRule RULE = new OneRule("metric.direction");

    private static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    private static final Strategy RISING_BOUNCES =
            metric(m -> m.kind(BOUNCE_RATE).baseline(64).target(70, DAY));

    private static final Strategy FALLING_REACH =
            metric(m -> m.kind(REACH).baseline(12_000).target(9_000, DAY));

    @Test
    void passesABounceRateThatIsToFall() {
        assertThat(RULE.outcome(metric(m -> m.kind(BOUNCE_RATE).baseline(64).target(60, DAY))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsABounceRateThatIsToRise() {
        assertThat(RULE.found(RISING_BOUNCES)).containsExactly("ERROR metric.direction metrics/metric/targets");
    }

    @Test
    void saysThatItShouldFall() {
        assertThat(RULE.messages(RISING_BOUNCES))
                .containsExactly("metric 'metric' should fall, but its target of 70 by 2027-06-30 is above the"
                        + " baseline of 64");
    }

    @Test
    void proposesToCorrectTheNumbers() {
        assertThat(RULE.fixes(RISING_BOUNCES))
                .containsExactly("In metric(\"metric\", ...) correct the target or the baseline");
    }

    @Test
    void saysThatReachShouldRise() {
        assertThat(RULE.messages(FALLING_REACH))
                .containsExactly("metric 'metric' should rise, but its target of 9,000 by 2027-06-30 is below the"
                        + " baseline of 12,000");
    }

    @Test
    void namesTheMilestoneFromWhichTheTargetIsCounted() {
        assertThat(RULE.messages(metric(m -> m.kind(REACH).baseline(12_000).target(9_000, before("launch", weeks(4))))))
                .containsExactly(
                        "metric 'metric' should rise, but its target of 9,000 for a day counted from 'launch' is"
                                + " below the baseline of 12,000");
    }

    @Test
    void namesTheWeekOfThePlanByWhichItIsToChange() {
        assertThat(RULE.messages(metric(m -> m.kind(REACH).targetChange(-100, inWeek(2)))))
                .containsExactly("metric 'metric' should rise, but is to change by -100 in week 2");
    }

    @Test
    void namesTheMilestoneOfATargetThatIsTheBaseline() {
        assertThat(RULE.messages(metric(m -> m.kind(REACH).baseline(12_000).target(12_000, at("launch")))))
                .containsExactly("metric 'metric' has a target for a day counted from 'launch' that is its baseline: a"
                        + " level to keep");
    }

    @Test
    void proposesToSayThatLessIsBetter() {
        assertThat(RULE.fixes(FALLING_REACH))
                .containsExactly("In metric(\"metric\", ...) correct the target or the baseline,"
                        + " or add .lowerIsBetter() if less is better");
    }

    @Test
    void advisesToCorrectTheNumbers() {
        assertThat(RULE.advice(RISING_BOUNCES))
                .containsExactly(
                        "\u201cBounce rate\u201d is to get worse by its target. Correct the target or the number from which it"
                                + " starts.");
    }

    @Test
    void advisesToSayThatLessIsBetterWhereMoreIs() {
        assertThat(RULE.advice(FALLING_REACH))
                .containsExactly(
                        "\u201cReach\u201d is to get worse by its target. Correct the target or the number from which it starts,"
                                + " or say that less is better.");
    }

    @Test
    void believesTheAuthorMoreThanTheCatalogue() {
        assertThat(RULE.found(metric(
                        m -> m.kind(REACH).lowerIsBetter().baseline(12_000).target(9_000, DAY))))
                .isEmpty();
    }

    @Test
    void knowsZeroAndNegativeNumbers() {
        assertThat(RULE.found(
                        metric(m -> m.kind(NET_PROMOTER_SCORE).baseline(-4).target(0, DAY))))
                .isEmpty();
        assertThat(RULE.found(
                        metric(m -> m.kind(NET_PROMOTER_SCORE).baseline(-4).target(-5, DAY))))
                .hasSize(1);
    }

    @Test
    void reportsEachTargetOnTheWrongSide() {
        Strategy plan = metric(m -> m.kind(REACH).baseline(10).quarterlyTargets(2027, 8, 9, 11, 12));

        assertThat(RULE.found(plan)).hasSize(2);
    }

    @Test
    void findsAChangeThatMakesThingsWorseEvenWithoutABaseline() {
        Strategy plan = metric(m -> m.kind(REACH).targetChange(-100, DAY));

        assertThat(RULE.found(plan)).containsExactly("ERROR metric.direction metrics/metric/targets");
        assertThat(RULE.messages(plan))
                .containsExactly("metric 'metric' should rise, but is to change by -100 until 2027-06-30");
    }

    @Test
    void takesAChangeOfNothingForALevelToKeep() {
        Strategy plan = metric(m -> m.kind(BOUNCE_RATE).targetChange(0, DAY));

        assertThat(RULE.found(plan)).containsExactly("INFO metric.direction metrics/metric/targets");
        assertThat(RULE.fixes(plan)).singleElement().asString().contains("write .holds(number) in place");
    }

    @Test
    void passesAChangeForTheBetter() {
        assertThat(RULE.outcome(metric(m -> m.kind(BOUNCE_RATE).targetChange(-4, DAY))))
                .isEqualTo("passed 1");
    }

    @Test
    void takesATargetAtTheBaselineForALevelToKeep() {
        Strategy plan = metric(m -> m.kind(BOUNCE_RATE).baseline(40).target(40, DAY));

        assertThat(RULE.found(plan)).containsExactly("INFO metric.direction metrics/metric/targets");
        assertThat(RULE.messages(plan))
                .containsExactly("metric 'metric' has a target for " + DAY + " that is its baseline: a level to keep");
        assertThat(RULE.fixes(plan))
                .containsExactly("In metric(\"metric\", ...) write .holds(40) in place of the target, or correct the"
                        + " target");
    }

    @Test
    void passesALevelThatIsSaidToBeKept() {
        assertThat(RULE.found(metric(m -> m.kind(BOUNCE_RATE).baseline(40).holds(40))))
                .isEmpty();
    }

    @Test
    void passesATargetAtTheBaselineOnTheWayToAnother() {
        assertThat(RULE.found(metric(
                        m -> m.kind(BOUNCE_RATE).baseline(40).target(40, DAY).target(35, DAY.plusMonths(3)))))
                .isEmpty();
    }

    @Test
    void leavesATargetOfEachPeriodAtTheBaselineAlone() {
        assertThat(RULE.found(metric(m -> m.kind(BOUNCE_RATE).baseline(40).targetEach(40, PER_MONTH))))
                .isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNobodySaysWhichWayIsGood() {
        assertThat(RULE.outcome(metric(m -> m.name("Waves").baseline(10).target(5, DAY))))
                .isEqualTo("not applicable: no metric says which way is good");
    }

    @Test
    void findsAValueOfEachPeriodOnTheWrongSide() {
        Strategy plan = metric(m -> m.lowerIsBetter().baseline(800).targetEach(1000, PER_MONTH));

        assertThat(RULE.found(plan)).containsExactly("ERROR metric.direction metrics/metric/targets");
        assertThat(RULE.messages(plan))
                .containsExactly("metric 'metric' should fall, but its target of 1,000 a month is above the baseline of"
                        + " 800");
    }

    @Test
    void findsAValueOfEachEventOnTheWrongSide() {
        assertThat(RULE.messages(metric(m -> m.kind(REACH).baseline(0).targetEach(-1, PER_EVENT))))
                .containsExactly(
                        "metric 'metric' should rise, but its target of -1 each time is below the baseline of 0");
    }

    @Test
    void passesAValueOfEachPeriodThatIsBetterOrTheBaselineItself() {
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).baseline(10).targetEach(11, PER_MONTH))))
                .isEqualTo("passed 1");
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).baseline(10).targetEach(10, PER_MONTH))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsGrowthInTheWrongDirectionEvenWithoutABaseline() {
        Strategy plan = metric(m -> m.kind(REACH).targetGrowth(-10, PER_QUARTER));

        assertThat(RULE.found(plan)).containsExactly("ERROR metric.direction metrics/metric/targets");
        assertThat(RULE.messages(plan))
                .containsExactly("metric 'metric' should rise, but is to change by -10% a quarter");
    }

    @Test
    void passesGrowthInTheRightDirectionAndNone() {
        assertThat(RULE.outcome(metric(m -> m.kind(BOUNCE_RATE).baseline(60).targetGrowth(-10, PER_QUARTER))))
                .isEqualTo("passed 1");
        assertThat(RULE.outcome(metric(m -> m.kind(BOUNCE_RATE).baseline(60).targetGrowth(0, PER_QUARTER))))
                .isEqualTo("passed 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0})
    void hasNothingToCompareWhereGrowthSaysNothingOfTheBaseline(int baseline) {
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).baseline(baseline).targetGrowth(-10, PER_QUARTER))))
                .isEqualTo("not applicable: no metric has a target that can be compared with a baseline");
    }

    @Test
    void hasNothingToCompareWithoutABaseline() {
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).target(5, DAY).targetEach(5, PER_MONTH))))
                .isEqualTo("not applicable: no metric has a target that can be compared with a baseline");
    }

    @Test
    void leavesALevelToKeepAloneOnWhateverSideItLies() {
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).baseline(10).holds(5))))
                .isEqualTo("not applicable: no metric has a target that can be compared with a baseline");
    }

    @Test
    void findsATargetWithoutADayOnTheWrongSide() {
        assertThat(RULE.messages(metric(m -> m.kind(REACH).baseline(10).target(5))))
                .containsExactly("metric 'metric' should rise, but its target of 5 is below the baseline of 10");
    }

    @Test
    void hasNothingToCompareWhileTheTargetIsUndecided() {
        assertThat(RULE.outcome(metric(m -> m.kind(REACH).baseline(10).targetUndecided("later"))))
                .isEqualTo("not applicable: no metric has a target that can be compared with a baseline");
    }

    private static Strategy metric(Consumer<MetricScope> metric) {
        return strategy("plan", s -> s.metric("metric", metric));
    }
}
