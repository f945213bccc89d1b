package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds the pillars. Each call refuses what cannot exist with a message that names the pillars; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class PillarsBuilder extends ElementBuilder<Pillars, PillarsBuilder> {
    private final ImmutablePillars.Builder draft = ImmutablePillars.builder();

    PillarsBuilder() {
        super(ValueChecks.of("pillars"));
    }

    PillarsBuilder(Pillars start) {
        super(ValueChecks.of("pillars"), start);
        draft.from(start);
    }

    /**
     * Adds a place where a customer finds somebody who answers (pillar 1, connectivity).
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PillarsBuilder addContact(String contact) {
        draft.addContacts(checks.words("contacts", "contact", contact));
        return this;
    }

    /**
     * States all the contacts, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PillarsBuilder contacts(Iterable<String> contacts) {
        draft.contacts(checks.allWords("contacts", contacts));
        return this;
    }

    /**
     * Adds something of value that is given for nothing (pillar 2, generosity).
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PillarsBuilder addGift(String gift) {
        draft.addGifts(checks.words("gifts", "gift", gift));
        return this;
    }

    /**
     * States all the gifts, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PillarsBuilder gifts(Iterable<String> gifts) {
        draft.gifts(checks.allWords("gifts", gifts));
        return this;
    }

    /**
     * States what is said after a mistake (pillar 3, honesty). A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsBuilder afterMistake(String afterMistake) {
        draft.afterMistake(checks.optionalText("afterMistake", "what is said after a mistake", afterMistake));
        return this;
    }

    /** States what is said after a mistake, or takes it away. */
    public PillarsBuilder afterMistake(Optional<String> afterMistake) {
        checks.present("what is said after a mistake", afterMistake);
        draft.afterMistake(afterMistake.flatMap(
                stated -> checks.optionalText("afterMistake", "what is said after a mistake", stated)));
        return this;
    }

    /**
     * States what is said about what is confidential (pillar 3, honesty). A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsBuilder confidential(String confidential) {
        draft.confidential(
                checks.optionalText("confidential", "what is said about what is confidential", confidential));
        return this;
    }

    /** States what is said about what is confidential, or takes it away. */
    public PillarsBuilder confidential(Optional<String> confidential) {
        checks.present("what is said about what is confidential", confidential);
        draft.confidential(confidential.flatMap(
                stated -> checks.optionalText("confidential", "what is said about what is confidential", stated)));
        return this;
    }

    /**
     * States the human voice in which the organisation speaks (pillar 4, personality). A text without words counts as
     * none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PillarsBuilder voice(String voice) {
        draft.voice(checks.optionalText("voice", voice));
        return this;
    }

    /** States the voice, or takes it away. */
    public PillarsBuilder voice(Optional<String> voice) {
        checks.present("voice", voice);
        draft.voice(voice.flatMap(stated -> checks.optionalText("voice", stated)));
        return this;
    }

    /** Adds something new, and when (pillar 5, imagination). */
    public PillarsBuilder addNovelty(Novelty novelty) {
        draft.addNovelties(checks.present("novelty", novelty));
        return this;
    }

    /** States all the novelties, in place of those so far. */
    public PillarsBuilder novelties(Iterable<? extends Novelty> novelties) {
        draft.novelties(checks.allPresent("novelties", novelties));
        return this;
    }

    @Override
    public Pillars build() {
        return draft.labels(labels()).build();
    }
}
