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

    /** Returns what names this persona, unique among the personas of the plan and independent of language. */
    @Override
    String id();

    /** Returns who they are, in words; empty if not stated yet. */
    String text();

    /** Returns which audience comes first: 1 is the most important. */
    OptionalInt priority();

    /** Returns why this audience matters. */
    Optional<String> reason();

    /** Returns their relation to the organisation: customer, staff, sponsor. */
    Optional<String> relation();

    /** Returns age, place, work and the like. */
    List<String> demographics();

    /** Returns interests, attitudes and lifestyles. */
    List<String> psychographics();

    /** Returns how they behave online. */
    List<String> behaviours();

    /** Returns what they find important. */
    List<String> values();

    /** Returns what they struggle with. */
    List<String> challenges();

    /** Returns where they are found. */
    @Value.NaturalOrder
    SortedSet<Platform> platforms();

    @Override
    default ElementKind elementKind() {
        return ElementKind.PERSONA;
    }

    /** Returns a builder that starts from this persona; changing it leaves this persona as it is. */
    @Override
    default PersonaBuilder toBuilder() {
        return new PersonaBuilder(this);
    }

    /** Returns this persona with another text. */
    default Persona withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this persona with another priority. */
    default Persona withPriority(int priority) {
        return toBuilder().priority(priority).build();
    }

    /** Returns this persona with another reason. */
    default Persona withReason(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Returns this persona with another relation. */
    default Persona withRelation(String relation) {
        return toBuilder().relation(relation).build();
    }
}
