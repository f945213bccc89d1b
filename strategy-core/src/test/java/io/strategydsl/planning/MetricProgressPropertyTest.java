package io.strategydsl.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.ValueArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
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

        assertThat(mirrored.made()).isEqualTo(one.made());
        assertThat(mirrored.verdict()).isEqualTo(one.verdict());
    }

    @Property
    void nothingIsMadeAtTheBaselineAndAllAtTheTarget(
            @ForAll("numbers") BigDecimal baseline, @ForAll("numbers") BigDecimal target) {
        Assume.that(baseline.compareTo(target) != 0);

        assertThat(progress(metric(baseline, target, baseline, 50)).made().orElseThrow())
                .isZero();
        assertThat(progress(metric(baseline, target, target, 50)).made().orElseThrow())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Property
    void theVerdictDoesNotDependOnTheUnit(
            @ForAll("measured") Metric metric, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        MetricProgress one = progress(metric);
        MetricProgress scaled = progress(times(metric, BigDecimal.valueOf(factor)));

        assertThat(scaled.verdict()).isEqualTo(one.verdict());
    }

    @Property
    void expectsANumberBetweenBaselineAndTarget(
            @ForAll @LongRange(min = -1000, max = 1000) long baseline,
            @ForAll @LongRange(min = -1000, max = 1000) long target,
            @ForAll @IntRange(min = -50, max = 150) int day) {
        Metric metric = metric(baseline, target, 0, 50);

        MetricProgress progress = MetricProgress.of(metric, PLAN, START.plusDays(day));

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
            assertThat(progress.made().isPresent()).isNotEqualTo(noData);
        }
    }

    @Property
    void theNextCheckpointIsNeverPast(@ForAll("plans") Strategy plan, @ForAll("days") LocalDate day) {
        assertThat(Progress.of(plan, day).metrics())
                .flatMap(progress -> progress.nextCheckpoint().stream().toList())
                .allMatch(checkpoint -> !checkpoint.day().isBefore(day));
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

    private static MetricProgress progress(Metric metric) {
        return MetricProgress.of(metric, PLAN, END);
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

    private static Metric times(Metric metric, BigDecimal factor) {
        Target scaled = times(metric.targets().get(0), factor);
        Observation observed = metric.observations().get(0);
        MetricBuilder builder = metric.toBuilder()
                .targets(List.of(scaled))
                .observations(
                        List.of(new Observation(observed.day(), observed.value().multiply(factor))));
        metric.baseline()
                .ifPresent(baseline ->
                        builder.baseline(Baseline.on(START, baseline.value().multiply(factor))));
        return builder.build();
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
