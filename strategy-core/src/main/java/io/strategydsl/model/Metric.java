package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A measure by which a goal is judged: where it stood, where it should be by when, and what has been seen since.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 5; Buffer step 1.
 */
@ValueStyle
@Value.Immutable
public sealed interface Metric extends IdentifiedElement permits ImmutableMetric {

    /**
     * Starts a metric.
     *
     * @param id what names this metric, unique among the metrics of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static MetricBuilder builder(String id) {
        return new MetricBuilder(id);
    }

    /** What names this metric, unique among the metrics of the plan and independent of language. */
    @Override
    String id();

    /** Which catalogued or own kind of measure this is. */
    Optional<MetricKind> kind();

    /** How people call this metric, where the name of its kind does not say enough. */
    Optional<String> name();

    /** What is counted, such as "people" or "%". */
    Optional<String> unit();

    /** Which way is good, where the author says so; see {@link Metric#direction()}. */
    Optional<Direction> statedDirection();

    /** The goals that this metric judges. */
    @Value.NaturalOrder
    SortedSet<String> measuredGoals();

    /** Where the metric stood at the start. */
    Optional<Baseline> baseline();

    /** Where the metric should get to. */
    List<Target> targets();

    /** What has been measured since, in the order in which it was written down. */
    List<Observation> observations();

    /** Where the numbers come from, such as a report or a tool. */
    Optional<String> source();

    /** Which way is good: as the author stated it, else as the catalogue has it for the kind, else unknown. */
    default Direction direction() {
        Optional<Direction> stated = statedDirection();
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<MetricKind> kind = kind();
        return kind.isPresent() ? kind.get().direction() : Direction.UNKNOWN;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.METRIC;
    }

    /** A builder that starts from this metric; changing it leaves this metric as it is. */
    @Override
    default MetricBuilder toBuilder() {
        return new MetricBuilder(this);
    }

    /** This metric with another kind. */
    default Metric withKind(MetricKind kind) {
        return toBuilder().kind(kind).build();
    }

    /**
     * This metric with another name.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Metric withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * This metric with another unit.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Metric withUnit(String unit) {
        return toBuilder().unit(unit).build();
    }

    /** This metric with another direction. */
    default Metric withStatedDirection(Direction statedDirection) {
        return toBuilder().statedDirection(statedDirection).build();
    }

    /** This metric with another baseline. */
    default Metric withBaseline(Baseline baseline) {
        return toBuilder().baseline(baseline).build();
    }

    /**
     * This metric with another source.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Metric withSource(String source) {
        return toBuilder().source(source).build();
    }
}
