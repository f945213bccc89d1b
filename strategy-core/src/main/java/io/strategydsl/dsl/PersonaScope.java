package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Persona;
import io.strategydsl.model.PersonaBuilder;
import io.strategydsl.model.Platform;

/**
 * The verbs for a persona: who they are, why they matter and where they are found. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class PersonaScope extends ElementScope<PersonaScope, PersonaBuilder> {

    PersonaScope(Checks checks, String text) {
        super(checks, Persona.builder(checks.id()).text(text));
    }

    /**
     * States how important this audience is: 1 comes first, up to 1,000.
     *
     * @throws IllegalArgumentException if it is not between 1 and 1,000
     */
    public PersonaScope priority(int priority) {
        return set("priority", priority, builder::priority);
    }

    /**
     * States why this audience matters. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PersonaScope because(String reason) {
        return set("reason", reason, builder::reason);
    }

    /**
     * States what they are to the organisation: customer, staff, sponsor. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PersonaScope relation(String relation) {
        return set("relation", relation, builder::relation);
    }

    /**
     * Adds facts such as age, place, work and income.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaScope demographics(String... demographics) {
        return addWords("demographics", demographics, builder::addDemographic);
    }

    /**
     * Adds what they are interested in and how they live.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaScope psychographics(String... psychographics) {
        return addWords("psychographics", psychographics, builder::addPsychographic);
    }

    /**
     * Adds how they behave online.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaScope behaviour(String... behaviours) {
        return addWords("behaviours", behaviours, builder::addBehaviour);
    }

    /**
     * Adds what matters to them.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaScope values(String... values) {
        return addWords("values", values, builder::addValue);
    }

    /**
     * Adds what they struggle with.
     *
     * @throws IllegalArgumentException if one of them is blank, has control characters or unpaired surrogates, or
     *     more than 20,000 characters
     */
    public PersonaScope challenges(String... challenges) {
        return addWords("challenges", challenges, builder::addChallenge);
    }

    /** Adds platforms on which they are found. */
    public PersonaScope foundOn(Platform... platforms) {
        return addAll("platforms", platforms, builder::addPlatform);
    }

    Persona build() {
        return builder.build();
    }
}
