package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds a metric. Each call refuses what cannot exist with a message that names the metric; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class MetricBuilder extends ElementBuilder<Metric, MetricBuilder> {
    private final ImmutableMetric.Builder draft = ImmutableMetric.builder();

    MetricBuilder(String id) {
        super(ValueChecks.of("metric", id));
        draft.id(checks.id());
    }

    MetricBuilder(Metric start) {
        super(ValueChecks.of("metric", start.id()), start);
        draft.from(start);
    }

    /** States what kind of measure this is, from the catalogue or custom. */
    public MetricBuilder kind(MetricKind kind) {
        draft.kind(checks.present("kind", kind));
        return this;
    }

    /** States the kind, or takes it away. */
    public MetricBuilder kind(Optional<MetricKind> kind) {
        draft.kind(checks.present("kind", kind));
        return this;
    }

    /**
     * States how people call this metric, where the name of its kind does not say enough. A text without words counts
     * as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricBuilder name(String name) {
        draft.name(checks.optionalText("name", name));
        return this;
    }

    /** States the name, or takes it away. */
    public MetricBuilder name(Optional<String> name) {
        checks.present("name", name);
        draft.name(name.flatMap(stated -> checks.optionalText("name", stated)));
        return this;
    }

    /**
     * States what is counted, such as "people" or "%". A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricBuilder unit(String unit) {
        draft.unit(checks.optionalText("unit", unit));
        return this;
    }

    /** States the unit, or takes it away. */
    public MetricBuilder unit(Optional<String> unit) {
        checks.present("unit", unit);
        draft.unit(unit.flatMap(stated -> checks.optionalText("unit", stated)));
        return this;
    }

    /** States which way is good, where the author says so; see {@link Metric#direction()}. */
    public MetricBuilder statedDirection(Direction statedDirection) {
        draft.statedDirection(checks.present("direction", statedDirection));
        return this;
    }

    /** States the direction, or takes it away. */
    public MetricBuilder statedDirection(Optional<Direction> statedDirection) {
        draft.statedDirection(checks.present("direction", statedDirection));
        return this;
    }

    /**
     * Adds one of the goals that this metric judges.
     *
     * @param measuredGoal the id of a goal
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public MetricBuilder addMeasuredGoal(String measuredGoal) {
        draft.addMeasuredGoals(checks.id("measuredGoals", "measured goal", measuredGoal));
        return this;
    }

    /**
     * States all the measured goals, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public MetricBuilder measuredGoals(Iterable<String> measuredGoals) {
        draft.measuredGoals(checks.ids("measuredGoals", measuredGoals));
        return this;
    }

    /** States where the metric stood at the start. */
    public MetricBuilder baseline(Baseline baseline) {
        draft.baseline(checks.present("baseline", baseline));
        return this;
    }

    /** States the baseline, or takes it away. */
    public MetricBuilder baseline(Optional<Baseline> baseline) {
        draft.baseline(checks.present("baseline", baseline));
        return this;
    }

    /** Adds a target: where the metric should get to. */
    public MetricBuilder addTarget(Target target) {
        draft.addTargets(checks.present("target", target));
        return this;
    }

    /** States all the targets, in place of those so far. */
    public MetricBuilder targets(Iterable<? extends Target> targets) {
        draft.targets(checks.allPresent("targets", targets));
        return this;
    }

    /** Adds an observation: what was measured on a day. */
    public MetricBuilder addObservation(Observation observation) {
        draft.addObservations(checks.present("observation", observation));
        return this;
    }

    /** States all the observations, in place of those so far. */
    public MetricBuilder observations(Iterable<? extends Observation> observations) {
        draft.observations(checks.allPresent("observations", observations));
        return this;
    }

    /**
     * States where the numbers come from, such as a report or a tool. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricBuilder source(String source) {
        draft.source(checks.optionalText("source", source));
        return this;
    }

    /** States the source, or takes it away. */
    public MetricBuilder source(Optional<String> source) {
        checks.present("source", source);
        draft.source(source.flatMap(stated -> checks.optionalText("source", stated)));
        return this;
    }

    @Override
    public Metric build() {
        return draft.labels(labels()).build();
    }
}
