package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A measure by which a goal is judged: where it stood, where it should be by when, and what has been observed since.
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

    /** Returns what names this metric, unique among the metrics of the plan and independent of language. */
    @Override
    String id();

    /** Returns what kind of measure this is, from the catalogue or custom. */
    Optional<MetricKind> kind();

    /** Returns what people call this metric, if the name of its kind does not say enough. */
    Optional<String> name();

    /** Returns what is counted, such as "people" or "%". */
    Optional<String> unit();

    /** Returns which way is good, if the author says so; see {@link Metric#direction()}. */
    Optional<Direction> statedDirection();

    /** Returns the goals that this metric judges. */
    @Value.NaturalOrder
    SortedSet<String> measuredGoals();

    /** Returns where the metric stood at the start. */
    Optional<Baseline> baseline();

    /** Returns where the metric should get to. */
    List<Target> targets();

    /** Returns what has been measured since, in the order in which it was recorded. */
    List<Observation> observations();

    /** Returns where the numbers come from, such as a report or a tool. */
    Optional<String> source();

    /** Returns which way is good: as stated by the author, otherwise by the catalogue for the kind, otherwise unknown. */
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

    /** Returns a builder that starts from this metric; changing it leaves this metric as it is. */
    @Override
    default MetricBuilder toBuilder() {
        return new MetricBuilder(this);
    }

    /** Returns this metric with another kind. */
    default Metric withKind(MetricKind kind) {
        return toBuilder().kind(kind).build();
    }

    /** Returns this metric with another name. */
    default Metric withName(String name) {
        return toBuilder().name(name).build();
    }

    /** Returns this metric with another unit. */
    default Metric withUnit(String unit) {
        return toBuilder().unit(unit).build();
    }

    /** Returns this metric with another direction. */
    default Metric withStatedDirection(Direction statedDirection) {
        return toBuilder().statedDirection(statedDirection).build();
    }

    /** Returns this metric with another baseline. */
    default Metric withBaseline(Baseline baseline) {
        return toBuilder().baseline(baseline).build();
    }

    /** Returns this metric with another source. */
    default Metric withSource(String source) {
        return toBuilder().source(source).build();
    }
}
