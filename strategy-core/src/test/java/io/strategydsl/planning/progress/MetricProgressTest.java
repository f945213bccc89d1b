package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.planning.progress.Verdict.BEHIND;
import static io.strategydsl.planning.progress.Verdict.NO_DATA;
import static io.strategydsl.planning.progress.Verdict.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines are of 1 January and targets for 11 April, so that a day is one percent of the way. */
class MetricProgressTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate HALFWAY = START.plusDays(50);
    private static final LocalDate TODAY = START.plusDays(60);
    private static final LocalDate END = START.plusDays(100);

    @ParameterizedTest(name = "from {0} to {1}, at {2} halfway: {3}, {4}")
    @CsvSource({
        // rising
        "12000, 14000, 13000, 0.5, ON_TRACK",
        "12000, 14000, 12800, 0.4, ON_TRACK",
        "12000, 14000, 12799, 0.3995, BEHIND",
        "12000, 14000, 13200, 0.6, ON_TRACK",
        "12000, 14000, 13201, 0.6005, AHEAD",
        "12000, 14000, 11000, -0.5, BEHIND",
        "12000, 14000, 15000, 1.5, AHEAD",
        // falling
        "60, 40, 50, 0.5, ON_TRACK",
        "60, 40, 52, 0.4, ON_TRACK",
        "60, 40, 53, 0.35, BEHIND",
        "60, 40, 47, 0.65, AHEAD",
        "60, 40, 70, -0.5, BEHIND",
        // from zero, to zero, and through it
        "0, 10, 5, 0.5, ON_TRACK",
        "0, 10, 0, 0, BEHIND",
        "10, 0, 5, 0.5, ON_TRACK",
        "-20, 20, 0, 0.5, ON_TRACK",
        "-20, 20, -20, 0, BEHIND",
        "-20, 20, 10, 0.75, AHEAD",
        "-20, -40, -30, 0.5, ON_TRACK",
        "-20, -40, -25, 0.25, BEHIND"
    })
    void measuresTheShareOfTheWay(
            BigDecimal baseline, BigDecimal target, BigDecimal observed, BigDecimal made, Verdict verdict) {
        MetricProgress progress =
                progress(m -> m.baseline(baseline, START).target(target, END).observed(HALFWAY, observed));

        assertThat(progress.achieved().orElseThrow()).isEqualByComparingTo(made);
        assertThat(progress.planned().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    @Test
    void isOnTheStraightLineToItsTarget() {
        MetricProgress progress =
                progress(m -> m.baseline(12_000, START).target(14_000, END).observed(HALFWAY, 12_780));

        assertThat(progress.targetLine()).contains(new TargetLine(START, number(12_000), END, number(14_000)));
        assertThat(progress.latestObservation()).contains(new Observation(HALFWAY, number(12_780)));
        assertThat(progress.expectedWhenObserved()).contains(number(13_000));
        assertThat(progress.expected()).contains(number(13_200));
        assertThat(progress.nextCheckpoint()).contains(new Checkpoint(END, number(14_000)));
        assertThat(progress.achievedPercent()).contains(number(39));
        assertThat(progress.plannedPercent()).contains(number(50));
        assertThat(progress.lead().orElseThrow()).isEqualByComparingTo("-0.11");
        assertThat(progress.reason()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 100 is {1} %")
    @CsvSource({
        "0, 0",
        "0.000000001, 1",
        "0.4, 1",
        "1, 1",
        "1.9, 1",
        "99.99, 99",
        "99.999999999, 99",
        "100, 100",
        "100.5, 100",
        "-0.4, -1",
        "-1, -1"
    })
    void showsAllOnlyWhereItIsReachedAndNothingOnlyWhereNothingIsMade(BigDecimal observed, BigDecimal percent) {
        MetricProgress progress =
                progress(m -> m.baseline(0, START).target(100, END).observed(HALFWAY, observed));

        assertThat(progress.achievedPercent()).contains(percent);
    }

    @Test
    void showsTheSmallestStepOfTheLongestWay() {
        MetricProgress progress = progress(
                m -> m.baseline(0, START).target(999_999_999_999_999_999L, END).observed(HALFWAY, "0.000000001"));

        assertThat(progress.achievedPercent()).contains(BigDecimal.ONE);
    }

    @Test
    void showsThatSomethingIsDueOnTheFirstOfThousandDays() {
        MetricProgress progress = progress(
                m -> m.baseline(0, START).target(1, START.plusDays(1000)).observed(START.plusDays(1), 0));

        assertThat(progress.plannedPercent()).contains(BigDecimal.ONE);
    }

    @Test
    void saysWhatItWasAskedFor() {
        MetricProgress progress = progress(m -> m.target(100, END));

        assertThat(progress.metric().id()).isEqualTo("reach");
        assertThat(progress.day()).isEqualTo(TODAY);
        assertThat(progress.tolerance()).isEqualTo(10);
        assertThat(progress.target()).contains(new Target.ValueBy(number(100), END));
    }

    @Test
    void toleratesAsMuchAsItIsTold() {
        Consumer<MetricScope> behind =
                m -> m.baseline(0, START).target(100, END).observed(HALFWAY, 39);

        assertThat(progress(behind, TODAY, 11).verdict()).isEqualTo(ON_TRACK);
        assertThat(progress(behind, TODAY, 10).verdict()).isEqualTo(BEHIND);
    }

    @Test
    void isOnTheLineWithoutTolerance() {
        Consumer<MetricScope> third =
                m -> m.baseline(0, START).target(3, START.plusDays(3)).observed(START.plusDays(1), 1);

        assertThat(progress(third, START.plusDays(1), 0).verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void expectsTheBaselineBeforeItsDay() {
        MetricProgress progress = progress(m -> m.baseline(5, START).target(10, END), START.minusDays(3), 10);

        assertThat(progress.expected()).contains(number(5));
        assertThat(progress.reason()).contains("it starts on 2027-01-01");
    }

    @Test
    void expectsTheTargetAfterItsDayAndNoMore() {
        MetricProgress progress =
                progress(m -> m.baseline(5, START).target(10, END).observed(END.plusDays(9), 10), END.plusDays(10), 10);

        assertThat(progress.expected()).contains(number(10));
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
        assertThat(progress.nextCheckpoint()).isEmpty();
    }

    @Test
    void roundsWhatIsExpectedToNineDecimals() {
        MetricProgress progress =
                progress(m -> m.baseline(0, START).target(1, START.plusDays(3)), START.plusDays(1), 10);

        assertThat(progress.expected()).contains(new BigDecimal("0.333333333"));
    }

    @Test
    void countsAChangeFromTheBaseline() {
        MetricProgress progress =
                progress(m -> m.baseline(10, START).targetChange(-4, END).observed(HALFWAY, 8));

        assertThat(progress.targetLine()).contains(new TargetLine(START, number(10), END, number(6)));
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void startsWithThePlanWhereTheBaselineHasNoDay() {
        MetricProgress progress = progress(m -> m.baseline(0).target(100, END).observed(HALFWAY, 50));

        assertThat(progress.targetLine().orElseThrow().start()).isEqualTo(START);
    }

    @Test
    void countsATargetForTheDayAsAhead() {
        MetricProgress progress =
                progress(m -> m.baseline(0, START).target(60, TODAY).target(1000, END));

        assertThat(progress.nextCheckpoint()).contains(new Checkpoint(TODAY, number(60)));
    }

    @Test
    void takesTheLaterWrittenOfTwoObservationsOnOneDay() {
        MetricProgress progress = progress(
                m -> m.baseline(0, START).target(100, END).observed(HALFWAY, 0).observed(HALFWAY, 50));

        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void doesNotKnowYetWhatIsMeasuredLater() {
        MetricProgress progress = progress(m -> m.baseline(0, START)
                .target(100, END)
                .observed(TODAY.plusDays(1), 0)
                .observed(HALFWAY, 50));

        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void cannotHoldALevelWithoutADirection() {
        MetricProgress progress =
                progress(m -> m.baseline(100, START).target(100, END).observed(HALFWAY, 80));

        assertThat(progress.reason()).contains("nobody said whether more or less is better");
    }

    @Test
    void hasNoDataWithoutTarget() {
        MetricProgress progress = progress(m -> m.baseline(0, START).observed(HALFWAY, 50));

        assertThat(progress.verdict()).isEqualTo(NO_DATA);
        assertThat(progress.reason()).contains("no target");
        assertThat(progress.target()).isEmpty();
        assertThat(progress.latestObservation()).isPresent();
    }

    @Test
    void hasNoDataWhileTheTargetIsUndecided() {
        MetricProgress progress = progress(m -> m.baseline(0, START).targetUndecided("after the first quarter"));

        assertThat(progress.verdict()).isEqualTo(NO_DATA);
        assertThat(progress.reason()).contains("the target is not decided yet");
    }

    @Test
    void drawsNoLineToATargetWithoutADay() {
        MetricProgress progress = progress(m -> m.baseline(0, START).target(500).observed(HALFWAY, 50));

        assertThat(progress.verdict()).isEqualTo(NO_DATA);
        assertThat(progress.reason()).contains("no day stated");
        assertThat(progress.target()).contains(new Target.Value(number(500)));
    }

    @Test
    void keepsTheLevelOfATargetWithoutADayThatIsNoBetterThanTheBaseline() {
        MetricProgress progress = progress(
                m -> m.kind(MetricKind.REACH).baseline(500, START).target(400).observed(HALFWAY, 399));

        assertThat(progress.levelToKeep()).contains(number(400));
        assertThat(progress.verdict()).isEqualTo(BEHIND);
    }

    @Test
    void prefersATargetWithADayOrAPeriodToOneWithout() {
        assertThat(progress(m -> m.target(500).target(100, END)).target())
                .contains(new Target.ValueBy(number(100), END));
        assertThat(progress(m -> m.target(500).targetEach(100, PER_MONTH)).target())
                .contains(new Target.ValueEach(number(100), PER_MONTH));
        assertThat(progress(m -> m.targetUndecided("later").target(500)).target())
                .contains(new Target.Value(number(500)));
    }

    @Test
    void drawsTheLinePastADayWhoseNumberIsToCome() {
        MetricProgress progress = progress(m -> m.baseline(0, START)
                .targetUndecided("number to come", HALFWAY)
                .target(100, END)
                .observed(HALFWAY, 50));

        assertThat(progress.target()).contains(new Target.ValueBy(number(100), END));
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void prefersATargetThatIsDecided() {
        MetricProgress progress = progress(m -> m.targetUndecided("later").targetEach(100, PER_MONTH));

        assertThat(progress.target()).contains(new Target.ValueEach(number(100), PER_MONTH));
    }

    @Test
    void hasNoDataWithoutBaselineButKnowsTheNextCheckpoint() {
        MetricProgress progress = progress(m -> m.target(100, END).observed(HALFWAY, 50));

        assertThat(progress.reason()).contains("no baseline");
        assertThat(progress.achieved()).isEmpty();
        assertThat(progress.lead()).isEmpty();
        assertThat(progress.nextCheckpoint()).contains(new Checkpoint(END, number(100)));
    }

    @Test
    void hasNoDataForAChangeWithoutBaseline() {
        MetricProgress progress = progress(m -> m.targetChange(2, END).observed(HALFWAY, 50));

        assertThat(progress.reason()).contains("no baseline");
        assertThat(progress.nextCheckpoint()).isEmpty();
    }

    @Test
    void hasNoDataWhereNobodyKnowsTheDayOfTheBaseline() {
        Strategy endless = strategy(
                "plan",
                s -> s.metric("reach", m -> m.baseline(0).target(100, END).observed(HALFWAY, 50)));

        assertThat(MetricProgress.of(endless.metrics().get(0), StrategyIndex.of(endless), TODAY).reason())
                .contains("the baseline has no day, and the plan no first day");
    }

    @Test
    void hasNoDataWhereTheTargetIsNotAfterTheBaseline() {
        MetricProgress progress =
                progress(m -> m.baseline(0, START).target(100, START).observed(HALFWAY, 50));

        assertThat(progress.reason()).contains("the target is for 2027-01-01, and the baseline of 2027-01-01");
    }

    @Test
    void hasNoDataWithoutObservationSinceTheBaseline() {
        MetricProgress progress =
                progress(m -> m.baseline(0, START).target(100, END).observed(START.minusDays(1), 50));

        assertThat(progress.verdict()).isEqualTo(NO_DATA);
        assertThat(progress.reason()).contains("no observation since 2027-01-01");
        assertThat(progress.latestObservation()).isEmpty();
        assertThat(progress.expected()).contains(number(60));
        assertThat(progress.expectedWhenObserved()).isEmpty();
    }

    @Test
    void refusesAToleranceOfMoreThanTheWholeWay() {
        assertThatThrownBy(() -> progress(m -> m.target(100, END), TODAY, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("progress of a metric: tolerance is 101; it goes from 0 to 100");
    }

    @Test
    void isEqualToAnotherOfTheSamePlanAndDay() {
        Consumer<MetricScope> scope = m -> m.baseline(0, START).target(100, END).observed(HALFWAY, 50);

        assertThat(progress(scope)).isEqualTo(progress(scope)).hasSameHashCodeAs(progress(scope));
    }

    static MetricProgress progress(Consumer<MetricScope> scope) {
        return progress(scope, TODAY, MetricProgress.DEFAULT_TOLERANCE);
    }

    static MetricProgress progress(Consumer<MetricScope> scope, LocalDate day, int tolerance) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2027)).metric("reach", scope));
        Metric metric = plan.metrics().get(0);
        return MetricProgress.of(metric, StrategyIndex.of(plan), day, tolerance);
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
