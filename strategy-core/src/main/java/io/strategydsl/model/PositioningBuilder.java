package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the positioning. Each call refuses what cannot exist with a message that names the positioning; nothing else
 * is required, and {@link #build()} never judges.
 */
public final class PositioningBuilder {
    private final Checks checks;
    private final ImmutablePositioning.Builder draft = ImmutablePositioning.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    PositioningBuilder() {
        this.checks = Checks.of("positioning");
    }

    PositioningBuilder(Positioning start) {
        this.checks = Checks.of("positioning");
        draft.from(start);
        labels.putAll(start.labels());
    }

    /**
     * States the one thing that sets the organisation apart: not a list of features. A text without words counts as
     * none.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public PositioningBuilder oneThing(String oneThing) {
        draft.oneThing(checks.optionalText("one thing", oneThing));
        return this;
    }

    /**
     * States the one thing, or takes it away.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public PositioningBuilder oneThing(Optional<String> oneThing) {
        checks.present("one thing", oneThing);
        draft.oneThing(oneThing.flatMap(stated -> checks.optionalText("one thing", stated)));
        return this;
    }

    /**
     * Adds something that the audience should know.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public PositioningBuilder addKeyMessage(String keyMessage) {
        draft.addKeyMessages(checks.words("key message", keyMessage));
        return this;
    }

    /**
     * States all the key messages, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     * @throws IllegalArgumentException if one of them is blank, has control characters or half characters, or
     *     more than 20,000 characters
     */
    public PositioningBuilder keyMessages(Iterable<String> keyMessages) {
        draft.keyMessages(checks.allWords("key messages", keyMessages));
        return this;
    }

    /**
     * States what the audience should think of the brand. A text without words counts as none.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public PositioningBuilder shouldThink(String shouldThink) {
        draft.shouldThink(checks.optionalText("what the audience should think", shouldThink));
        return this;
    }

    /**
     * States what the audience should think of the brand, or takes it away.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public PositioningBuilder shouldThink(Optional<String> shouldThink) {
        checks.present("what the audience should think", shouldThink);
        draft.shouldThink(shouldThink.flatMap(stated -> checks.optionalText("what the audience should think", stated)));
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public PositioningBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public PositioningBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The positioning as stated so far. The builder can go on to build another. */
    public Positioning build() {
        return draft.labels(labels).build();
    }
}
