package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_YEAR;
import static io.strategydsl.planning.progress.Verdict.BEHIND;
import static io.strategydsl.planning.progress.Verdict.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets without a day: growth in each period, a value in each period, a value per event. */
class RepeatingTargetTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 15);

    @ParameterizedTest(name = "20 % a quarter as of {0}: {2} by {1}")
    @CsvSource({
        "2027-01-01, 2027-03-31, 1200",
        "2027-03-31, 2027-03-31, 1200",
        "2027-04-01, 2027-06-30, 1440",
        "2027-12-31, 2027-12-31, 2073.6"
    })
    void compoundsFromTheStartOfThePlan(LocalDate day, LocalDate checkpoint, BigDecimal value) {
        assertThat(progress(m -> m.baseline(1000).targetGrowth(20, PER_QUARTER), day)
                        .nextCheckpoint())
                .contains(new Checkpoint(checkpoint, value));
    }

    @ParameterizedTest(name = "20 % {0} from 31 January as of {1}: {3} by {2}")
    @CsvSource({
        "PER_DAY, 2027-02-02, 2027-02-02, 1440",
        "PER_WEEK, 2027-02-08, 2027-02-14, 1440",
        "PER_MONTH, 2027-02-28, 2027-02-28, 1200",
        "PER_MONTH, 2027-03-01, 2027-03-31, 1440",
        "PER_QUARTER, 2027-05-01, 2027-07-31, 1440",
        "PER_YEAR, 2027-12-31, 2028-01-31, 1200"
    })
    void compoundsFromTheDayOfTheBaseline(Per per, LocalDate day, LocalDate checkpoint, BigDecimal value) {
        LocalDate start = LocalDate.of(2027, 1, 31);

        assertThat(progress(m -> m.baseline(1000, start).targetGrowth(20, per), day)
                        .nextCheckpoint())
                .contains(new Checkpoint(checkpoint, value));
    }

    @Test
    void goesStraightFromCheckpointToCheckpoint() {
        LocalDate start = LocalDate.of(2027, 1, 31);
        LocalDate middle = LocalDate.of(2027, 6, 15);
        MetricProgress progress = progress(m -> m.baseline(1000, start).targetGrowth(20, PER_QUARTER), middle);

        // 46 of 92 days from 1,200 on 30 April to 1,440 on 31 July.
        assertThat(progress.expected()).contains(new BigDecimal("1320"));
    }

    @ParameterizedTest(name = "{0} on 30 April of a year that grows by 20 % a quarter: {1}")
    @CsvSource({"1200, ON_TRACK", "1180, ON_TRACK", "1179, BEHIND", "1220, ON_TRACK", "1221, AHEAD", "900, BEHIND"})
    void measuresGrowthByTheWayThroughThePeriodOfTheObservation(BigDecimal observed, Verdict verdict) {
        LocalDate start = LocalDate.of(2027, 1, 31);
        LocalDate april = LocalDate.of(2027, 4, 30);
        MetricProgress progress = progress(
                m -> m.baseline(1000, start).targetGrowth(20, PER_QUARTER).observed(april, observed),
                LocalDate.of(2027, 6, 15));

        assertThat(progress.targetLine())
                .contains(new TargetLine(start, BigDecimal.valueOf(1000), april, BigDecimal.valueOf(1200)));
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    @Test
    void compoundsWhatFalls() {
        MetricProgress progress = progress(
                m -> m.baseline(1000).targetGrowth(-10, PER_QUARTER).observed(LocalDate.of(2027, 6, 30), 810),
                MAY.plusMonths(3));

        assertThat(progress.targetLine().orElseThrow().target()).isEqualByComparingTo("810");
        assertThat(progress.nextCheckpoint().orElseThrow().value()).isEqualByComparingTo("729");
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
        assertThat(progress.expectedWhenObserved()).contains(BigDecimal.valueOf(810));
    }

    @ParameterizedTest(name = "{0} where everything is gone: {1}")
    @CsvSource({"0, ON_TRACK", "100, ON_TRACK", "101, BEHIND"})
    void hasMadeAllOfTheWayOfAFallThatCannotGoOn(BigDecimal observed, Verdict verdict) {
        assertThat(progress(m -> m.baseline(1000).targetGrowth(-90, PER_DAY).observed(MAY, observed), MAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void keepsTheLastLevelOfGrowthWhenThePlanIsOver() {
        MetricProgress progress = progress(
                m -> m.baseline(1000).targetGrowth(20, PER_QUARTER).observed(LocalDate.of(2028, 2, 1), "2073.6"),
                LocalDate.of(2029, 1, 1));

        assertThat(progress.planned()).contains(BigDecimal.ONE.setScale(30));
        assertThat(progress.verdict()).isEqualTo(ON_TRACK);
    }

    @Test
    void growsNoMoreWhenThePlanIsOver() {
        MetricProgress progress =
                progress(m -> m.baseline(1000).targetGrowth(20, PER_QUARTER), LocalDate.of(2029, 1, 1));

        assertThat(progress.expected()).contains(new BigDecimal("2073.6"));
        assertThat(progress.nextCheckpoint()).isEmpty();
    }

    @Test
    void holdsTheLevelWithoutGrowth() {
        MetricProgress progress = progress(
                m -> m.kind(REACH).baseline(1000).targetGrowth(0, PER_QUARTER).observed(MAY, 899), MAY);

        assertThat(progress.verdict()).isEqualTo(BEHIND);
        assertThat(progress.nextCheckpoint())
                .contains(new Checkpoint(LocalDate.of(2027, 6, 30), BigDecimal.valueOf(1000)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, growth in percent says nothing of a baseline of 0",
        "-5, growth in percent says nothing of a baseline of -5"
    })
    void knowsNoGrowthOfNothingAndLess(BigDecimal baseline, String reason) {
        assertThat(progress(
                                m -> m.baseline(baseline)
                                        .targetGrowth(20, PER_QUARTER)
                                        .observed(MAY, 5),
                                MAY)
                        .reason())
                .contains(reason);
    }

    @Test
    void knowsNoGrowthWithoutBaseline() {
        assertThat(progress(m -> m.targetGrowth(20, PER_QUARTER).observed(MAY, 5), MAY)
                        .reason())
                .contains("no baseline");
    }

    @Test
    void knowsNoFallByMoreThanEverything() {
        assertThat(progress(m -> m.baseline(5).targetGrowth(-101, PER_QUARTER).observed(MAY, 5), MAY)
                        .reason())
                .contains("nothing can fall by more than 100 percent");
    }

    @Test
    void fallsToNothing() {
        assertThat(progress(m -> m.baseline(5).targetGrowth(-100, PER_QUARTER).observed(MAY, 0), MAY)
                        .verdict())
                .isEqualTo(ON_TRACK);
    }

    @Test
    void doesNotCountWhatNobodyCanWriteOut() {
        assertThat(progress(m -> m.baseline(5).targetGrowth(999_999_999_999_999_999L, PER_DAY), MAY)
                        .reason())
                .contains("growth like that comes to more than can be counted");
    }

    @Test
    void countsAFallOverThousandsOfYears() {
        Strategy ages = strategy(
                "plan",
                s -> s.metric(
                        "reach", m -> m.baseline(5, LocalDate.of(1, 1, 1)).targetGrowth("-99.999999999", PER_DAY)));

        assertThat(MetricProgress.of(ages.metrics().get(0), StrategyIndex.of(ages), LocalDate.of(9999, 12, 31))
                        .expected())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void doesNotKnowHowManyEventsThereWere() {
        assertThat(progress(m -> m.baseline(5).targetGrowth(20, PER_EVENT).observed(MAY, 5), MAY)
                        .reason())
                .contains("nobody knows how often it was to grow by now");
    }

    @ParameterizedTest(name = "{0} of 2,000 a month: {1}")
    @CsvSource({"2000, ON_TRACK", "1800, ON_TRACK", "1799, BEHIND", "2201, AHEAD", "0, BEHIND"})
    void holdsTheValueOfAPeriodAgainstTheTarget(BigDecimal observed, Verdict verdict) {
        MetricProgress progress =
                progress(m -> m.kind(REACH).targetEach(2000, PER_MONTH).observed(MAY, observed), MAY);

        assertThat(progress.verdict()).isEqualTo(verdict);
        assertThat(progress.planned()).contains(BigDecimal.ONE);
        assertThat(progress.nextCheckpoint())
                .contains(new Checkpoint(LocalDate.of(2027, 5, 31), BigDecimal.valueOf(2000)));
    }

    @Test
    void measuresTheShareOfTheTargetWithoutBaseline() {
        MetricProgress progress =
                progress(m -> m.kind(REACH).targetEach(2000, PER_MONTH).observed(MAY, 1500), MAY);

        assertThat(progress.achieved().orElseThrow()).isEqualByComparingTo("0.75");
    }

    @ParameterizedTest(name = "{0} where 40 a month is wanted from above: {1}")
    @CsvSource({"40, ON_TRACK", "44, ON_TRACK", "45, BEHIND", "35, AHEAD"})
    void holdsTheValueOfAPeriodAgainstTheTargetFromAbove(BigDecimal observed, Verdict verdict) {
        assertThat(progress(m -> m.kind(BOUNCE_RATE).targetEach(40, PER_MONTH).observed(MAY, observed), MAY)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} from 95 to 99 a month: {1}, {2}")
    @CsvSource({"99, 1, ON_TRACK", "98.6, 0.9, ON_TRACK", "98.5, 0.875, BEHIND", "90, -1.25, BEHIND", "100, 1.25, AHEAD"
    })
    void measuresTheWayFromTheBaselineWhereThereIsOne(BigDecimal observed, BigDecimal made, Verdict verdict) {
        MetricProgress progress =
                progress(m -> m.baseline(95).targetEach(99, PER_MONTH).observed(MAY, observed), MAY);

        assertThat(progress.achieved().orElseThrow()).isEqualByComparingTo(made);
        assertThat(progress.verdict()).isEqualTo(verdict);
    }

    @Test
    void doesNotGuessWhichSideOfATargetIsTheWrongOne() {
        assertThat(progress(m -> m.targetEach(100, PER_MONTH).observed(MAY, 50), MAY)
                        .reason())
                .contains("nobody said whether more or less is better");
    }

    @Test
    void countsThePeriodsOfThePlan() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31))
                        .metric("reach", m -> m.kind(REACH).targetEach(100, PER_YEAR)));

        assertThat(MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), MAY).nextCheckpoint())
                .contains(new Checkpoint(LocalDate.of(2028, 3, 31), BigDecimal.valueOf(100)));
    }

    @Test
    void hasNoCheckpointWithoutADayToCountFrom() {
        Strategy plan =
                strategy("plan", s -> s.metric("reach", m -> m.kind(REACH).targetEach(100, PER_YEAR)));

        MetricProgress progress = MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), MAY);

        assertThat(progress.nextCheckpoint()).isEmpty();
        assertThat(progress.reason()).contains("no observation");
    }

    @ParameterizedTest(name = "{0} where 100 per event is wanted: {1}")
    @CsvSource({"100, ON_TRACK", "90, ON_TRACK", "89, BEHIND", "111, AHEAD"})
    void holdsTheLatestEventAgainstTheTarget(BigDecimal observed, Verdict verdict) {
        MetricProgress progress = progress(
                m -> m.kind(REACH)
                        .targetEach(100, PER_EVENT)
                        .observed(LocalDate.of(2027, 2, 1), 1)
                        .observed(MAY, observed),
                MAY);

        assertThat(progress.verdict()).isEqualTo(verdict);
        assertThat(progress.targetLine()).isEmpty();
        assertThat(progress.nextCheckpoint()).isEmpty();
    }

    private static MetricProgress progress(Consumer<MetricScope> scope, LocalDate day) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2027)).metric("reach", scope));
        Metric metric = plan.metrics().get(0);
        return MetricProgress.of(metric, StrategyIndex.of(plan), day);
    }
}
