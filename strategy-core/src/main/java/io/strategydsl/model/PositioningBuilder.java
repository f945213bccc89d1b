package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds the positioning. Each call refuses what cannot exist with a message that names the positioning; nothing else
 * is required, and {@link #build()} never judges.
 */
public final class PositioningBuilder extends ElementBuilder<Positioning, PositioningBuilder> {
    private final ImmutablePositioning.Builder draft = ImmutablePositioning.builder();

    PositioningBuilder() {
        super(ValueChecks.of("positioning"));
    }

    PositioningBuilder(Positioning start) {
        super(ValueChecks.of("positioning"), start);
        draft.from(start);
    }

    /**
     * States the one thing that sets the organisation apart: not a list of features. A text without words counts as
     * none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningBuilder oneThing(String oneThing) {
        draft.oneThing(checks.optionalText("oneThing", oneThing));
        return this;
    }

    /** States the one thing, or takes it away. */
    public PositioningBuilder oneThing(Optional<String> oneThing) {
        checks.present("one thing", oneThing);
        draft.oneThing(oneThing.flatMap(stated -> checks.optionalText("oneThing", stated)));
        return this;
    }

    /** Adds a key message: something that the audience should know. */
    public PositioningBuilder addKeyMessage(KeyMessage keyMessage) {
        draft.addKeyMessages(checks.present("key message", keyMessage));
        return this;
    }

    /** Sets all the key messages, in place of those so far. */
    public PositioningBuilder keyMessages(Iterable<? extends KeyMessage> keyMessages) {
        draft.keyMessages(checks.allPresent("key messages", keyMessages));
        return this;
    }

    /**
     * States what the audience should think of the brand. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningBuilder shouldThink(String shouldThink) {
        draft.shouldThink(checks.optionalText("shouldThink", "what the audience should think", shouldThink));
        return this;
    }

    /** States what the audience should think of the brand, or takes it away. */
    public PositioningBuilder shouldThink(Optional<String> shouldThink) {
        checks.present("what the audience should think", shouldThink);
        draft.shouldThink(shouldThink.flatMap(
                stated -> checks.optionalText("shouldThink", "what the audience should think", stated)));
        return this;
    }

    @Override
    public Positioning build() {
        return OwnObjects.in(draft.labels(labels()).build());
    }
}
