package io.strategydsl.rules.asof;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.Per.PER_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Baselines are of 1 January and targets for 11 April, so that a day is one percent of the way. */
class MetricOnTrackTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate HALFWAY = START.plusDays(50);
    private static final LocalDate END = START.plusDays(100);
    private static final OneRuleWith RULE = OneRuleWith.day("metric.on-track", START.plusDays(60));

    private static final Strategy BEHIND =
            metric(m -> m.baseline(12_000, START).target(14_000, END).observed(HALFWAY, 12_780));

    @Test
    void passesOnTheLine() {
        assertThat(RULE.outcome(metric(
                        m -> m.baseline(12_000, START).target(14_000, END).observed(HALFWAY, 13_000))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesTenPercentOfTheWayBehindTheLine() {
        assertThat(RULE.found(metric(
                        m -> m.baseline(12_000, START).target(14_000, END).observed(HALFWAY, 12_800))))
                .isEmpty();
    }

    @Test
    void findsMoreThanTenPercentOfTheWayBehindTheLine() {
        assertThat(RULE.found(BEHIND)).containsExactly("WARNING metric.on-track metrics/reach/observations");
    }

    @Test
    void saysHowFarItGotAndHowFarItShouldHaveGot() {
        assertThat(RULE.messages(BEHIND))
                .containsExactly("metric 'reach' stood at 12,780 on 2027-02-20: 39% of the way from 12,000 to 14,000 by"
                        + " 2027-04-11, where 50% was due");
    }

    @Test
    void saysWhatToChange() {
        assertThat(RULE.fixes(BEHIND))
                .containsExactly("Change the tactics that should move metric(\"reach\", ...), or its .target(...)");
    }

    @Test
    void toleratesWhatTheParameterAllows() {
        OneRuleWith strict = withTolerance(0);

        assertThat(strict.found(metric(
                        m -> m.baseline(12_000, START).target(14_000, END).observed(HALFWAY, "12999.9"))))
                .isNotEmpty();
    }

    @Test
    void passesOnTheLineWithoutTolerance() {
        OneRuleWith strict = withTolerance(0);

        assertThat(strict.found(metric(
                        m -> m.baseline(0, START).target(3, START.plusDays(3)).observed(START.plusDays(1), 1))))
                .isEmpty();
    }

    @Test
    void passesAMetricThatFallsAsItShould() {
        assertThat(RULE.found(metric(m -> m.baseline(60, START).target(40, END).observed(HALFWAY, 50))))
                .isEmpty();
    }

    @Test
    void findsAMetricThatShouldFallAndDoesNot() {
        assertThat(RULE.found(metric(m -> m.baseline(60, START).target(40, END).observed(HALFWAY, 59))))
                .isNotEmpty();
    }

    @Test
    void passesFromABaselineOfZero() {
        assertThat(RULE.found(metric(m -> m.baseline(0, START).target(10, END).observed(HALFWAY, 5))))
                .isEmpty();
    }

    @Test
    void passesFromABaselineBelowZero() {
        assertThat(RULE.found(metric(m -> m.baseline(-20, START).target(20, END).observed(HALFWAY, 0))))
                .isEmpty();
    }

    @Test
    void findsAMetricThatMovedTheWrongWay() {
        assertThat(RULE.messages(
                        metric(m -> m.baseline(-20, START).target(20, END).observed(HALFWAY, -30))))
                .singleElement()
                .asString()
                .contains("-25% of the way");
    }

    @Test
    void hasNothingToCheckForALevelThatNobodySaysOnWhichSideToKeep() {
        assertThat(RULE.outcome(
                        metric(m -> m.baseline(100, START).target(100, END).observed(HALFWAY, 80))))
                .isEqualTo("not applicable: no metric has a baseline, a later target with a day,"
                        + " and an observation since");
    }

    @Test
    void findsALevelThatWasNotKept() {
        Strategy plan = metric(
                m -> m.lowerIsBetter().baseline(800, START).target(1000, END).observed(HALFWAY, 1200));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "metric 'reach' stood at 1,200 on 2027-02-20, above the level of 1,000 that it is to keep");
        assertThat(RULE.fixes(plan))
                .containsExactly("Change the tactics that should move metric(\"reach\", ...), or the level to keep");
    }

    @Test
    void saysOnWhichSideOfItsLevelAMetricStood() {
        assertThat(RULE.messages(metric(
                        m -> m.kind(REACH).baseline(100, START).target(90, END).observed(HALFWAY, 89))))
                .containsExactly("metric 'reach' stood at 89 on 2027-02-20, below the level of 90 that it is to keep");
    }

    @Test
    void passesALevelThatIsKept() {
        assertThat(RULE.outcome(metric(m ->
                        m.lowerIsBetter().baseline(800, START).target(1000, END).observed(HALFWAY, 1000))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsALevelOfEachMonthThatWasNotKept() {
        assertThat(RULE.found(metric(m -> m.lowerIsBetter()
                        .baseline(800, START)
                        .targetEach(1000, PER_MONTH)
                        .observed(HALFWAY, 1200))))
                .containsExactly("WARNING metric.on-track metrics/reach/observations");
    }

    @Test
    void takesTheFirstTargetFromTheDayOfTheObservationOn() {
        assertThat(RULE.messages(metric(m -> m.baseline(0, START)
                        .target(1000, END.plusDays(100))
                        .target(100, END)
                        .target(1, START.plusDays(10))
                        .observed(HALFWAY, 20))))
                .containsExactly("metric 'reach' stood at 20 on 2027-02-20: 19% of the way from 1 to 100 by"
                        + " 2027-04-11, where 44% was due");
    }

    @Test
    void passesWhatReachedTheTargetOfItsDayThoughTheNextIsFarAway() {
        assertThat(RULE.outcome(metric(m -> m.baseline(0, START)
                        .target(50, HALFWAY)
                        .target(10_000, END)
                        .observed(HALFWAY, 50))))
                .isEqualTo("passed 1");
    }

    @Test
    void countsATargetForTheDayAskedAboutAsAhead() {
        assertThat(RULE.found(metric(m -> m.baseline(0, START)
                        .target(60, START.plusDays(60))
                        .target(1000, END)
                        .observed(HALFWAY, 50))))
                .isEmpty();
    }

    @Test
    void takesTheLastTargetWhenAllArePast() {
        assertThat(RULE.messages(metric(m -> m.baseline(0, START)
                        .target(10, START.plusDays(10))
                        .target(20, START.plusDays(20))
                        .observed(HALFWAY, 11))))
                .containsExactly("metric 'reach' stood at 11 on 2027-02-20: 10% of the way from 10 to 20 by 2027-01-21,"
                        + " where 100% was due");
    }

    @Test
    void neverSaysThatAllWasMadeOfWhatIsBehind() {
        assertThat(withTolerance(0)
                        .messages(metric(
                                m -> m.baseline(0, START).target(100, HALFWAY).observed(HALFWAY, "99.99"))))
                .singleElement()
                .asString()
                .contains(": 99% of the way", "where 100% was due");
    }

    @Test
    void takesTheLatestObservationInWhateverOrderTheyAreWritten() {
        assertThat(RULE.found(metric(m -> m.baseline(0, START)
                        .target(100, END)
                        .observed(HALFWAY, 50)
                        .observed(START.plusDays(40), 0))))
                .isEmpty();
    }

    @Test
    void takesTheLaterWrittenOfTwoObservationsOnOneDay() {
        assertThat(RULE.found(metric(m -> m.baseline(0, START)
                        .target(100, END)
                        .observed(HALFWAY, 0)
                        .observed(HALFWAY, 50))))
                .isEmpty();
    }

    @Test
    void doesNotKnowYetWhatIsMeasuredLater() {
        assertThat(RULE.found(metric(m -> m.baseline(0, START)
                        .target(100, END)
                        .observed(HALFWAY, 50)
                        .observed(START.plusDays(61), 0))))
                .isEmpty();
    }

    @Test
    void doesNotLookAtWhatWasMeasuredBeforeTheBaseline() {
        assertThat(RULE.outcome(
                        metric(m -> m.baseline(100, START).target(200, END).observed(START.minusDays(1), 0))))
                .startsWith("not applicable");
    }

    @Test
    void countsAChangeFromTheBaseline() {
        assertThat(RULE.messages(
                        metric(m -> m.baseline(10, START).targetChange(100, END).observed(HALFWAY, 10))))
                .singleElement()
                .asString()
                .contains("from 10 to 110");
    }

    @Test
    void countsAChangeThatMakesAVeryLongNumber() {
        long most = 999_999_999_999_999_999L;

        assertThat(RULE.found(metric(
                        m -> m.baseline(most, START).targetChange(most, END).observed(HALFWAY, most))))
                .containsExactly("WARNING metric.on-track metrics/reach/observations");
    }

    @Test
    void countsABaselineWithoutADayFromTheStartOfThePlan() {
        assertThat(RULE.outcome(metric(m -> m.baseline(0).target(100, END).observed(HALFWAY, 50))))
                .isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckWithoutBaseline() {
        assertThat(RULE.outcome(metric(m -> m.target(100, END).observed(HALFWAY, 0))))
                .startsWith("not applicable");
    }

    @Test
    void hasNothingToCheckForATargetThatRepeats() {
        assertThat(RULE.outcome(metric(
                        m -> m.baseline(0, START).targetEach(100, PER_MONTH).observed(HALFWAY, 0))))
                .startsWith("not applicable");
    }

    @Test
    void hasNothingToCheckWithoutObservation() {
        assertThat(RULE.outcome(metric(m -> m.baseline(0, START).target(100, END))))
                .startsWith("not applicable");
    }

    @Test
    void hasNothingToCheckWithoutADay() {
        assertThat(new OneRule("metric.on-track").outcome(BEHIND))
                .isEqualTo("not applicable: no day was given; add .asOf(day) to the validator");
    }

    private static OneRuleWith withTolerance(int percent) {
        return new OneRuleWith(RULE.id(), RULE.validator().parameter(RULE.id(), "tolerance", percent));
    }

    private static Strategy metric(Consumer<MetricScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).metric("reach", scope));
    }
}
