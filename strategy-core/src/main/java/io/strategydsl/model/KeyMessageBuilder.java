package io.strategydsl.model;

/**
 * Builds a key message. Each call refuses what cannot exist with a message that names the key message; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class KeyMessageBuilder extends ElementBuilder<KeyMessage, KeyMessageBuilder> {
    private final ImmutableKeyMessage.Builder draft = ImmutableKeyMessage.builder();

    KeyMessageBuilder(String id) {
        super(ValueChecks.of("key message", id));
        draft.id(checks.id());
        draft.text("");
    }

    KeyMessageBuilder(KeyMessage start) {
        super(ValueChecks.of("key message", start.id()), start);
        draft.from(start);
    }

    /**
     * Sets the key message in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public KeyMessageBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * Adds one of the personas whom it is for.
     *
     * @param persona the id of a persona
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public KeyMessageBuilder addPersona(String persona) {
        draft.addPersonas(checks.id("personas", "persona", persona));
        return this;
    }

    /**
     * Sets all the personas, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public KeyMessageBuilder personas(Iterable<String> personas) {
        draft.personas(checks.ids("personas", personas));
        return this;
    }

    @Override
    public KeyMessage build() {
        return draft.labels(labels()).build();
    }
}
