package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.MetricKind.BOUNCE_RATE;
import static io.strategydsl.model.MetricKind.REACH;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_YEAR;
import static io.strategydsl.planning.progress.Verdict.BEHIND;
import static io.strategydsl.planning.progress.Verdict.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.dsl.MetricScope;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets on the worse side of the baseline, or equal to it, where the good direction is known. */
class LevelToKeepTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST = new BigDecimal("0.000000001");

    @Test
    void isJudgedWithoutABaselineWhereTheMetricSaysThatItHoldsALevel() {
        assertThat(holding(m -> m.lowerIsBetter().holds(4).observed(JUNE, 3)).verdict())
                .isEqualTo(ON_TRACK);
        assertThat(holding(m -> m.lowerIsBetter().holds(4).observed(JUNE, 4)).verdict())
                .isEqualTo(ON_TRACK);
        assertThat(holding(m -> m.lowerIsBetter().holds(4).observed(JUNE, 5)).verdict())
                .isEqualTo(BEHIND);
        assertThat(holding(m -> m.higherIsBetter().holds(4).observed(JUNE, 3)).verdict())
                .isEqualTo(BEHIND);
    }

    @Test
    void isHeldThoughTheBaselineIsOnItsBadSide() {
        MetricProgress progress =
                holding(m -> m.lowerIsBetter().baseline(9, START).holds(4).observed(JUNE, 5));

        assertThat(progress.levelToKeep()).contains(BigDecimal.valueOf(4));
        assertThat(progress.verdict()).isEqualTo(BEHIND);
    }

    @Test
    void isNotJudgedWhereNobodySaysWhichSideIsGood() {
        assertThat(holding(m -> m.holds(4).observed(JUNE, 3)).reason())
                .contains("nobody said whether more or less is better");
    }

    @ParameterizedTest(name = "{0} from {1} with a target of {2}")
    @MethodSource("levels")
    void isOnTrackOnTheLevel(Direction direction, BigDecimal baseline, Target target, BigDecimal level) {
        assertThat(progress(direction, baseline, target, level).verdict()).isEqualTo(ON_TRACK);
    }

    @ParameterizedTest(name = "{0} from {1} with a target of {2}")
    @MethodSource("levels")
    void isOnTrackAndNeverAheadOnItsGoodSide(
            Direction direction, BigDecimal baseline, Target target, BigDecimal level) {
        for (long distance : List.of(1, 100, 1_000_000)) {
            MetricProgress progress =
                    progress(direction, baseline, target, better(direction, level, BigDecimal.valueOf(distance)));

            assertThat(progress.verdict()).isEqualTo(ON_TRACK);
            assertThat(progress.achievedPercent()).contains(HUNDRED);
        }
    }

    @ParameterizedTest(name = "{0} from {1} with a target of {2}")
    @MethodSource("levels")
    void isBehindOnItsBadSide(Direction direction, BigDecimal baseline, Target target, BigDecimal level) {
        for (BigDecimal distance : List.of(SMALLEST, BigDecimal.ONE, HUNDRED)) {
            MetricProgress progress =
                    progress(direction, baseline, target, better(direction, level, distance.negate()));

            assertThat(progress.verdict()).isEqualTo(BEHIND);
            assertThat(progress.lead().orElseThrow()).isNegative();
        }
    }

    @ParameterizedTest(name = "{0} from {1} with a target of {2}")
    @MethodSource("levels")
    void saysWhichLevelIsToBeKept(Direction direction, BigDecimal baseline, Target target, BigDecimal level) {
        MetricProgress progress = progress(direction, baseline, target, level);

        assertThat(progress.levelToKeep().orElseThrow()).isEqualByComparingTo(level);
        assertThat(progress.expected().orElseThrow()).isEqualByComparingTo(level);
        assertThat(progress.targetLine()).isEmpty();
    }

    @ParameterizedTest(name = "{1} where {0} is the most: {2}")
    @CsvSource({"1000, 1200, -0.2", "1000, 1001, -0.001", "1000, 700, 0", "0, 3, -1", "-50, -40, -0.2"})
    void isBehindByItsDistanceInPartsOfTheLevel(BigDecimal level, BigDecimal observed, BigDecimal lead) {
        MetricProgress progress = progress(
                Direction.DOWN_IS_GOOD,
                level.subtract(BigDecimal.TEN),
                new Target.ValueEach(level, PER_MONTH),
                observed);

        assertThat(progress.lead().orElseThrow()).isEqualByComparingTo(lead);
    }

    @Test
    void toleratesNoPartOfIt() {
        Strategy plan =
                plan(m -> m.lowerIsBetter().baseline(800).target(1000, END).observed(JUNE, 1001));

        assertThat(MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), END, 100).verdict())
                .isEqualTo(BEHIND);
    }

    @Test
    void takesTheCatalogueForStatedWhereTheAuthorSaysNothing() {
        assertThat(progress(m ->
                                m.kind(BOUNCE_RATE).baseline(40).target(50, END).observed(JUNE, 55))
                        .verdict())
                .isEqualTo(BEHIND);
    }

    @Test
    void believesTheAuthorMoreThanTheCatalogue() {
        assertThat(progress(m -> m.kind(REACH)
                                .lowerIsBetter()
                                .baseline(40)
                                .target(50, END)
                                .observed(JUNE, 55))
                        .verdict())
                .isEqualTo(BEHIND);
    }

    @Test
    void takesTheNumbersForTheDirectionWhereNobodySaysIt() {
        assertThat(progress(m -> m.baseline(800).target(1000, END).observed(END, 1000))
                        .levelToKeep())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2026-03-31, 900, ON_TRACK",
        "2026-03-31, 899, BEHIND",
        "2026-04-01, 810, ON_TRACK",
        "2026-04-01, 809, BEHIND",
        "2026-04-01, 2000, ON_TRACK"
    })
    void keepsTheLevelOfTheEndOfAPeriodOfGrowth(LocalDate day, BigDecimal observed, Verdict verdict) {
        Consumer<MetricScope> shrinking =
                m -> m.kind(REACH).baseline(1000).targetGrowth(-10, PER_QUARTER).observed(day, observed);

        assertThat(progress(shrinking).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2026-03-31, 1300, ON_TRACK",
        "2026-04-01, 1300, BEHIND",
        "2026-04-01, 1200, ON_TRACK",
        "2027-02-01, 1000, ON_TRACK",
        "2027-02-01, 1001, BEHIND"
    })
    void keepsTheLevelOfTheFirstTargetFromTheDayOn(LocalDate day, BigDecimal observed, Verdict verdict) {
        Consumer<MetricScope> ceilings = m -> m.lowerIsBetter()
                .baseline(800)
                .quarterlyTargets(2026, 1300, 1200, 1100, 1000)
                .observed(day, observed);

        assertThat(progress(ceilings).verdict()).isEqualTo(verdict);
    }

    static Stream<Arguments> levels() {
        List<Arguments> levels = new ArrayList<>();
        long[][] numbers = {{1000, 800}, {1000, 1}, {5, 0}, {0, -5}, {-5, -10}, {5, -5}, {100, 100}, {0, 0}, {-7, -7}};
        for (long[] each : numbers) {
            BigDecimal baseline = BigDecimal.valueOf(each[0]);
            BigDecimal level = BigDecimal.valueOf(each[1]);
            addForms(levels, Direction.UP_IS_GOOD, baseline, level);
            addForms(levels, Direction.DOWN_IS_GOOD, baseline.negate(), level.negate());
        }
        addForms(levels, Direction.DOWN_IS_GOOD, BigDecimal.valueOf(800), BigDecimal.valueOf(1000));
        return levels.stream();
    }

    private static void addForms(List<Arguments> levels, Direction direction, BigDecimal baseline, BigDecimal level) {
        BigDecimal change = level.subtract(baseline);
        levels.add(arguments(direction, baseline, new Target.ValueBy(level, END), level));
        levels.add(arguments(direction, baseline, new Target.ChangeBy(change, END), level));
        levels.add(arguments(direction, baseline, new Target.ValueEach(level, PER_MONTH), level));
        levels.add(arguments(direction, baseline, new Target.ValueEach(level, PER_EVENT), level));
        if (baseline.signum() > 0 && level.signum() >= 0) {
            BigDecimal percent = change.multiply(HUNDRED).divide(baseline);
            levels.add(arguments(direction, baseline, new Target.GrowthEach(percent, PER_YEAR), level));
        }
    }

    private static BigDecimal better(Direction direction, BigDecimal level, BigDecimal distance) {
        return direction == Direction.UP_IS_GOOD ? level.add(distance) : level.subtract(distance);
    }

    private static MetricProgress progress(
            Direction direction, BigDecimal baseline, Target target, BigDecimal observed) {
        Metric metric = Metric.builder("reach")
                .statedDirection(direction)
                .baseline(Baseline.on(START, baseline))
                .addTarget(target)
                .addObservation(new Observation(JUNE, observed))
                .build();
        return MetricProgress.of(
                metric, StrategyIndex.of(Strategy.builder("plan").addMetric(metric).build()), END);
    }

    private static MetricProgress progress(Consumer<MetricScope> scope) {
        Strategy plan = plan(scope);
        return MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), LocalDate.of(2027, 3, 1));
    }

    private static Strategy plan(Consumer<MetricScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2026)).metric("reach", scope));
    }

    private static MetricProgress holding(Consumer<MetricScope> metric) {
        Strategy plan = strategy("plan", s -> s.metric("hours", metric));
        return MetricProgress.of(plan.metrics().get(0), StrategyIndex.of(plan), JUNE);
    }
}
