package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the builders of all elements share. Each call refuses what cannot exist with a message that names the element;
 * nothing is required beyond what the builder was started with, and {@link #build()} never judges.
 *
 * @param <E> the element that is built
 * @param <B> the builder itself, so that calls can be chained
 */
public abstract sealed class ElementBuilder<E extends Element, B extends ElementBuilder<E, B>>
        permits ChannelPlanBuilder,
                GoalBuilder,
                KeyMessageBuilder,
                ListeningBuilder,
                MetricBuilder,
                MilestoneBuilder,
                ObjectiveBuilder,
                PersonaBuilder,
                PillarsBuilder,
                PositioningBuilder,
                PostBuilder,
                ReviewBuilder,
                StrategyBuilder,
                TacticBuilder,
                TeamBuilder,
                TeamMemberBuilder {
    final Checks checks;
    private final Map<String, String> labels = new TreeMap<>();

    ElementBuilder(Checks checks) {
        this.checks = checks;
    }

    ElementBuilder(Checks checks, E start) {
        this.checks = checks;
        labels.putAll(start.labels());
    }

    /**
     * Sets a label: what the model has no word for, such as a language, a region or a row of a sheet. A key that was set
     * before takes the new value.
     *
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public final B label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return self();
    }

    /**
     * Sets all the labels, in place of those so far.
     *
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public final B labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return self();
    }

    /** Returns the element as stated so far. The builder can go on to build another. */
    public abstract E build();

    final Map<String, String> labels() {
        return labels;
    }

    @SuppressWarnings("unchecked") // every builder is a builder of its own type
    private B self() {
        return (B) this;
    }
}
