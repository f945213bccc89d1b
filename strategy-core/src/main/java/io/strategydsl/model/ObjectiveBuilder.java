package io.strategydsl.model;

/**
 * Builds an objective. Each call refuses what cannot exist with a message that names the objective; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ObjectiveBuilder extends ElementBuilder<Objective, ObjectiveBuilder> {
    private final ImmutableObjective.Builder draft = ImmutableObjective.builder();

    ObjectiveBuilder(String id) {
        super(ValueChecks.of("objective", id));
        draft.id(checks.id());
        draft.text("");
        draft.level(ObjectiveLevel.COMPANY_OBJECTIVE);
    }

    ObjectiveBuilder(Objective start) {
        super(ValueChecks.of("objective", start.id()), start);
        draft.from(start);
    }

    /**
     * States the objective in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ObjectiveBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /** States whether this is an objective of the company or of its marketing. */
    public ObjectiveBuilder level(ObjectiveLevel level) {
        draft.level(checks.present("level", level));
        return this;
    }

    @Override
    public Objective build() {
        return draft.labels(labels()).build();
    }
}
