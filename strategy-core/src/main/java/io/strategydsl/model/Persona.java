package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A group of people whom the plan wants to reach.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 4; Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface Persona extends IdentifiedElement permits ImmutablePersona {

    /**
     * Starts a persona.
     *
     * @param id what names this persona, unique among the personas of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static PersonaBuilder builder(String id) {
        return new PersonaBuilder(id);
    }

    /** What names this persona, unique among the personas of the plan and independent of language. */
    @Override
    String id();

    /** Who they are, in words; empty while it has none. */
    String text();

    /** Which audience comes first: 1 is the most important. */
    OptionalInt priority();

    /** Why this audience matters. */
    Optional<String> reason();

    /** How they stand to the organisation: customer, staff, sponsor. */
    Optional<String> relation();

    /** Age, place, work and the like. */
    List<String> demographics();

    /** Interests, attitudes, ways of living. */
    List<String> psychographics();

    /** How they behave online. */
    List<String> behaviours();

    /** What they find important. */
    List<String> values();

    /** What they struggle with. */
    List<String> challenges();

    /** Where they are found. */
    @Value.NaturalOrder
    SortedSet<Platform> platforms();

    @Override
    default ElementKind elementKind() {
        return ElementKind.PERSONA;
    }

    /** A builder that starts from this persona; changing it leaves this persona as it is. */
    @Override
    default PersonaBuilder toBuilder() {
        return new PersonaBuilder(this);
    }

    /**
     * This persona with another text.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Persona withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * This persona with another priority.
     *
     * @throws IllegalArgumentException if it is not between 1 and 1,000
     */
    default Persona withPriority(int priority) {
        return toBuilder().priority(priority).build();
    }

    /**
     * This persona with another reason.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Persona withReason(String reason) {
        return toBuilder().reason(reason).build();
    }

    /**
     * This persona with another relation.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Persona withRelation(String relation) {
        return toBuilder().relation(relation).build();
    }
}
