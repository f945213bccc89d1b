package io.strategydsl.planning.progress;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Metrics with one observation in 2027, whose targets are of all forms and lie on all sides of the baseline. */
public final class MetricArbitraries {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final int DAYS = 400;

    private MetricArbitraries() {}

    /** Metrics with targets of any form. */
    public static Arbitrary<Metric> anyForm() {
        return metrics(Arbitraries.oneOf(
                dated().list().ofMinSize(1).ofMaxSize(5),
                each().list().ofSize(1),
                growth().list().ofSize(1),
                Arbitraries.oneOf(dated(), each(), growth(), undated(), level(), toCome())
                        .list()
                        .ofMaxSize(3)));
    }

    /** Metrics whose targets are numbers, which have a mirror image on the other side of zero. */
    public static Arbitrary<Metric> withNumbers() {
        return metrics(Arbitraries.oneOf(
                dated().list().ofMinSize(1).ofMaxSize(5), each().list().ofSize(1)));
    }

    /** The day of the only observation. */
    public static LocalDate observed(Metric metric) {
        return metric.observations().get(0).day();
    }

    private static Arbitrary<Metric> metrics(Arbitrary<List<Target>> targets) {
        Arbitrary<Baseline> baselines = Combinators.combine(numbers(), days().optional(0.5))
                .as((value, day) -> new Baseline(value, day.map(stated -> stated.minusDays(DAYS / 2))));
        Arbitrary<Observation> observations =
                Combinators.combine(days(), numbers()).as(Observation::new);
        return Combinators.combine(
                        Arbitraries.of(Direction.class).optional(), baselines.optional(0.9), targets, observations)
                .as((direction, baseline, aims, observation) -> {
                    MetricBuilder metric = Metric.builder("reach")
                            .statedDirection(direction)
                            .baseline(baseline)
                            .targets(aims)
                            .addObservation(observation);
                    return metric.build();
                });
    }

    private static Arbitrary<Target> dated() {
        return Combinators.combine(numbers(), days(), Arbitraries.of(true, false))
                .as((number, day, change) ->
                        change ? new Target.ChangeBy(number, day) : new Target.ValueBy(number, day));
    }

    private static Arbitrary<Target> each() {
        return Combinators.combine(numbers(), Arbitraries.of(Per.class)).as(Target.ValueEach::new);
    }

    private static Arbitrary<Target> growth() {
        return Combinators.combine(numbers(), Arbitraries.of(Per.class)).as(Target.GrowthEach::new);
    }

    private static Arbitrary<Target> undated() {
        return numbers().map(Target.Value::new);
    }

    private static Arbitrary<Target> level() {
        return numbers().map(Target.Level::new);
    }

    private static Arbitrary<Target> toCome() {
        return days().map(day -> new Target.Undecided("number to come", Optional.of(day)));
    }

    /** Few, so that some of them are equal. */
    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers().between(-12, 12).map(number -> BigDecimal.valueOf(number * 5L));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }
}
