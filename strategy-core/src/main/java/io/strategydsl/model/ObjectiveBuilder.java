package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds an objective. Each call refuses what cannot exist with a message that names the objective; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ObjectiveBuilder {
    private final Checks checks;
    private final ImmutableObjective.Builder draft = ImmutableObjective.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ObjectiveBuilder(String id) {
        this.checks = Checks.of("objective", id);
        draft.id(checks.id());
        draft.text("");
        draft.level(ObjectiveLevel.COMPANY_OBJECTIVE);
    }

    ObjectiveBuilder(Objective start) {
        this.checks = Checks.of("objective", start.id());
        draft.from(start);
        labels.putAll(start.labels());
    }

    /**
     * States the objective in words. A text without words becomes empty.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public ObjectiveBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * States whether this is an objective of the company or of its marketing.
     *
     * @throws NullPointerException if it is null
     */
    public ObjectiveBuilder level(ObjectiveLevel level) {
        draft.level(checks.present("level", level));
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public ObjectiveBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public ObjectiveBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The objective as stated so far. The builder can go on to build another. */
    public Objective build() {
        return draft.labels(labels).build();
    }
}
