package io.strategydsl.planning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.ValueArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MetricProgressPropertyTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = START.plusDays(100);
    private static final Strategy PLAN =
            Strategy.builder("plan").timeframe(Timeframe.of(Year.of(2027))).build();

    @Property
    void aFallingMetricMakesTheShareOfItsMirroredRisingOne(
            @ForAll @LongRange(min = -1000, max = 1000) long baseline,
            @ForAll @LongRange(min = -1000, max = 1000) long target,
            @ForAll @LongRange(min = -1000, max = 1000) long observed,
            @ForAll @IntRange(max = 100) int day) {
        Assume.that(baseline != target);

        MetricProgress one = progress(metric(baseline, target, observed, day));
        MetricProgress mirrored = progress(metric(-baseline, -target, -observed, day));

        assertThat(mirrored.achieved()).isEqualTo(one.achieved());
        assertThat(mirrored.verdict()).isEqualTo(one.verdict());
    }

    @Property
    void aMirroredMetricHasTheSameVerdictInTheOtherDirection(@ForAll("withNumbers") Metric metric) {
        MetricProgress one = asObserved(metric);
        MetricProgress mirrored = asObserved(mirrored(metric));

        assertThat(mirrored.verdict()).isEqualTo(one.verdict());
        assertThat(mirrored.achieved()).isEqualTo(one.achieved());
        assertThat(mirrored.planned()).isEqualTo(one.planned());
    }

    @Property
    void withoutANewNumberNothingChangesFromDayToDay(
            @ForAll("anyForm") Metric metric, @ForAll @IntRange(max = 1500) int later) {
        MetricProgress then = asObserved(metric);
        MetricProgress now = MetricProgress.of(
                metric, StrategyIndex.of(PLAN), MetricArbitraries.observed(metric).plusDays(later));

        assertThat(now.verdict()).isEqualTo(then.verdict());
        Assume.that(then.latestObservation().isPresent());
        assertThat(now.target()).isEqualTo(then.target());
        assertThat(now.targetLine()).isEqualTo(then.targetLine());
        assertThat(now.levelToKeep()).isEqualTo(then.levelToKeep());
        assertThat(now.lead()).isEqualTo(then.lead());
        assertThat(now.expectedWhenObserved()).isEqualTo(then.expectedWhenObserved());
    }

    @Property
    void aBetterNumberIsNeverAWorseVerdict(
            @ForAll("anyForm") Metric metric, @ForAll @IntRange(min = 1, max = 100) int more) {
        Assume.that(metric.direction() != Direction.UNKNOWN);
        BigDecimal step = BigDecimal.valueOf(metric.direction() == Direction.UP_IS_GOOD ? more : -more);
        Observation seen = metric.observations().get(0);
        Metric better = metric.toBuilder()
                .observations(List.of(new Observation(seen.day(), seen.value().add(step))))
                .build();

        // In the order of the verdicts, the best is the first.
        assertThat(asObserved(better).verdict())
                .isLessThanOrEqualTo(asObserved(metric).verdict());
    }

    @Property
    void aMetricWithALevelToKeepIsNeverAhead(@ForAll("anyForm") Metric metric) {
        MetricProgress progress = asObserved(metric);

        assertThat(progress.levelToKeep().isPresent() && progress.verdict() == Verdict.AHEAD)
                .isFalse();
    }

    @Property
    void isOnTrackWhereItStandsWhereItIsExpected(@ForAll("anyForm") Metric metric) {
        Optional<BigDecimal> expected = asObserved(metric).expectedWhenObserved();
        Assume.that(expected.isPresent());
        // What is expected is rounded, which is more than the tolerance of a way that is hardly one.
        Assume.that(asObserved(metric)
                .targetLine()
                .filter(way -> way.target().subtract(way.from()).abs().compareTo(new BigDecimal("0.0001")) > 0)
                .isPresent());
        LocalDate day = MetricArbitraries.observed(metric);
        Metric asExpected = metric.toBuilder()
                .observations(List.of(new Observation(day, expected.get())))
                .build();

        assertThat(asObserved(asExpected).verdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Property
    void nothingIsMadeAtTheBaselineAndAllAtTheTarget(
            @ForAll("numbers") BigDecimal baseline, @ForAll("numbers") BigDecimal target) {
        Assume.that(baseline.compareTo(target) != 0);

        assertThat(progress(metric(baseline, target, baseline, 50)).achieved().orElseThrow())
                .isZero();
        assertThat(progress(metric(baseline, target, target, 50)).achieved().orElseThrow())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Property
    void theVerdictDoesNotDependOnTheUnit(
            @ForAll("measured") Metric metric, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        MetricProgress one = progress(metric);
        MetricProgress scaled =
                progress(scaled(metric, BigDecimal.valueOf(factor)).build());

        assertThat(scaled.verdict()).isEqualTo(one.verdict());
    }

    @Property
    void expectsANumberBetweenBaselineAndTarget(
            @ForAll @LongRange(min = -1000, max = 1000) long baseline,
            @ForAll @LongRange(min = -1000, max = 1000) long target,
            @ForAll @IntRange(min = -50, max = 150) int day) {
        Metric metric = metric(baseline, target, 0, 50);

        MetricProgress progress = MetricProgress.of(metric, StrategyIndex.of(PLAN), START.plusDays(day));

        progress.expected()
                .ifPresent(expected -> assertThat(expected)
                        .isBetween(
                                BigDecimal.valueOf(Math.min(baseline, target)),
                                BigDecimal.valueOf(Math.max(baseline, target))));
    }

    @Property
    void saysWhyExactlyWhereThereIsNoVerdict(
            @ForAll("plans") Strategy plan, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 100) int tolerance) {
        for (MetricProgress progress : Progress.of(plan, day, tolerance).metrics()) {
            boolean noData = progress.verdict() == Verdict.NO_DATA;

            assertThat(progress.reason().isPresent()).isEqualTo(noData);
            assertThat(progress.achieved().isPresent()).isNotEqualTo(noData);
        }
    }

    @Property
    void theNextCheckpointIsNeverPast(@ForAll("plans") Strategy plan, @ForAll("days") LocalDate day) {
        assertThat(Progress.of(plan, day).metrics())
                .flatMap(progress -> progress.nextCheckpoint().stream().toList())
                .allMatch(checkpoint -> !checkpoint.day().isBefore(day));
    }

    @Provide
    Arbitrary<Metric> anyForm() {
        return MetricArbitraries.anyForm();
    }

    @Provide
    Arbitrary<Metric> withNumbers() {
        return MetricArbitraries.withNumbers();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return ValueArbitraries.numbers();
    }

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    @Provide
    Arbitrary<Metric> measured() {
        Arbitrary<BigDecimal> numbers = Arbitraries.longs().between(-500, 500).map(BigDecimal::valueOf);
        Arbitrary<Target> targets = Arbitraries.oneOf(
                numbers.map(value -> new Target.ValueBy(value, END)),
                numbers.map(change -> new Target.ChangeBy(change, END)),
                numbers.map(value -> new Target.ValueEach(value, Per.PER_MONTH)),
                Arbitraries.integers()
                        .between(-100, 100)
                        .map(percent -> new Target.GrowthEach(BigDecimal.valueOf(percent), Per.PER_MONTH)));
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 100);
        return Combinators.combine(numbers.optional(), targets, numbers, days).as((baseline, target, observed, day) -> {
            MetricBuilder builder = Metric.builder("reach")
                    .kind(MetricKind.REACH)
                    .addTarget(target)
                    .addObservation(new Observation(START.plusDays(day), observed));
            return baseline.map(
                            value -> builder.baseline(Baseline.on(START, value)).build())
                    .orElseGet(builder::build);
        });
    }

    /** As of the day of its only observation. */
    private static MetricProgress asObserved(Metric metric) {
        return MetricProgress.of(metric, StrategyIndex.of(PLAN), MetricArbitraries.observed(metric));
    }

    /** Each number on the other side of zero, and the other direction good. */
    private static Metric mirrored(Metric metric) {
        Optional<Direction> direction = metric.statedDirection().map(stated -> switch (stated) {
            case UP_IS_GOOD -> Direction.DOWN_IS_GOOD;
            case DOWN_IS_GOOD -> Direction.UP_IS_GOOD;
            case UNKNOWN -> Direction.UNKNOWN;
        });
        return scaled(metric, BigDecimal.ONE.negate())
                .statedDirection(direction)
                .build();
    }

    private static MetricProgress progress(Metric metric) {
        return MetricProgress.of(metric, StrategyIndex.of(PLAN), END);
    }

    private static Metric metric(long baseline, long target, long observed, int day) {
        return metric(BigDecimal.valueOf(baseline), BigDecimal.valueOf(target), BigDecimal.valueOf(observed), day);
    }

    private static Metric metric(BigDecimal baseline, BigDecimal target, BigDecimal observed, int day) {
        return Metric.builder("reach")
                .baseline(Baseline.on(START, baseline))
                .addTarget(new Target.ValueBy(target, END))
                .addObservation(new Observation(START.plusDays(day), observed))
                .build();
    }

    private static MetricBuilder scaled(Metric metric, BigDecimal factor) {
        return metric.toBuilder()
                .baseline(metric.baseline()
                        .map(baseline -> new Baseline(baseline.value().multiply(factor), baseline.day())))
                .targets(metric.targets().stream()
                        .map(target -> times(target, factor))
                        .toList())
                .observations(metric.observations().stream()
                        .map(seen -> new Observation(seen.day(), seen.value().multiply(factor)))
                        .toList());
    }

    private static Target times(Target target, BigDecimal factor) {
        if (target instanceof Target.ValueBy value) {
            return new Target.ValueBy(value.value().multiply(factor), value.day());
        }
        if (target instanceof Target.ChangeBy change) {
            return new Target.ChangeBy(change.change().multiply(factor), change.day());
        }
        return target instanceof Target.ValueEach each
                ? new Target.ValueEach(each.value().multiply(factor), each.per())
                : target;
    }
}
