package io.strategydsl.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a persona. Each call refuses what cannot exist with a message that names the persona; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class PersonaBuilder extends ElementBuilder<Persona, PersonaBuilder> {
    private final ImmutablePersona.Builder draft = ImmutablePersona.builder();

    PersonaBuilder(String id) {
        super(ValueChecks.of("persona", id));
        draft.id(checks.id());
        draft.text("");
    }

    PersonaBuilder(Persona start) {
        super(ValueChecks.of("persona", start.id()), start);
        draft.from(start);
    }

    /**
     * States who they are, in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PersonaBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * States how important this audience is: 1 is the most important.
     *
     * @throws IllegalArgumentException if it is not between 1 and 1,000
     */
    public PersonaBuilder priority(int priority) {
        draft.priority(checks.range("priority", priority, 1, 1000));
        return this;
    }

    /** States the priority, or takes it away. */
    public PersonaBuilder priority(OptionalInt priority) {
        checks.present("priority", priority).ifPresent(stated -> checks.range("priority", stated, 1, 1000));
        draft.priority(priority);
        return this;
    }

    /**
     * States why this audience matters. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PersonaBuilder reason(String reason) {
        draft.reason(checks.optionalText("reason", reason));
        return this;
    }

    /** States the reason, or takes it away. */
    public PersonaBuilder reason(Optional<String> reason) {
        checks.present("reason", reason);
        draft.reason(reason.flatMap(stated -> checks.optionalText("reason", stated)));
        return this;
    }

    /**
     * States how they stand to the organisation: customer, staff, sponsor. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PersonaBuilder relation(String relation) {
        draft.relation(checks.optionalText("relation", relation));
        return this;
    }

    /** States the relation, or takes it away. */
    public PersonaBuilder relation(Optional<String> relation) {
        checks.present("relation", relation);
        draft.relation(relation.flatMap(stated -> checks.optionalText("relation", stated)));
        return this;
    }

    /**
     * Adds a demographic: age, place, work and the like.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PersonaBuilder addDemographic(String demographic) {
        draft.addDemographics(checks.words("demographics", "demographic", demographic));
        return this;
    }

    /**
     * States all the demographics, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaBuilder demographics(Iterable<String> demographics) {
        draft.demographics(checks.allWords("demographics", demographics));
        return this;
    }

    /**
     * Adds a psychographic: an interest, an attitude, a way of living.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PersonaBuilder addPsychographic(String psychographic) {
        draft.addPsychographics(checks.words("psychographics", "psychographic", psychographic));
        return this;
    }

    /**
     * States all the psychographics, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaBuilder psychographics(Iterable<String> psychographics) {
        draft.psychographics(checks.allWords("psychographics", psychographics));
        return this;
    }

    /**
     * Adds something about how they behave online.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PersonaBuilder addBehaviour(String behaviour) {
        draft.addBehaviours(checks.words("behaviours", "behaviour", behaviour));
        return this;
    }

    /**
     * States all the behaviours, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaBuilder behaviours(Iterable<String> behaviours) {
        draft.behaviours(checks.allWords("behaviours", behaviours));
        return this;
    }

    /**
     * Adds something that they find important.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PersonaBuilder addValue(String value) {
        draft.addValues(checks.words("values", "value", value));
        return this;
    }

    /**
     * States all the values, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaBuilder values(Iterable<String> values) {
        draft.values(checks.allWords("values", values));
        return this;
    }

    /**
     * Adds something that they struggle with.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PersonaBuilder addChallenge(String challenge) {
        draft.addChallenges(checks.words("challenges", "challenge", challenge));
        return this;
    }

    /**
     * States all the challenges, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaBuilder challenges(Iterable<String> challenges) {
        draft.challenges(checks.allWords("challenges", challenges));
        return this;
    }

    /** Adds a platform on which they are found. */
    public PersonaBuilder addPlatform(Platform platform) {
        draft.addPlatforms(checks.present("platform", platform));
        return this;
    }

    /** States all the platforms, in place of those so far. */
    public PersonaBuilder platforms(Iterable<? extends Platform> platforms) {
        draft.platforms(checks.allPresent("platforms", platforms));
        return this;
    }

    @Override
    public Persona build() {
        return draft.labels(labels()).build();
    }
}
