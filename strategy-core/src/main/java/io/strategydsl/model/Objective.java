package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What the company, or failing that its marketing, wants to reach: what social-media goals point up to.
 *
 * <p>Source: Buffer step 1.
 */
@ValueStyle
@Value.Immutable
public sealed interface Objective extends IdentifiedElement permits ImmutableObjective {

    /**
     * Starts an objective.
     *
     * @param id what names this objective, unique among the objectives of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static ObjectiveBuilder builder(String id) {
        return new ObjectiveBuilder(id);
    }

    /** Returns what names this objective, unique among the objectives of the plan and independent of language. */
    @Override
    String id();

    /** Returns the objective in words; empty while it has none. */
    String text();

    /** Returns whether this is an objective of the company or of its marketing. */
    ObjectiveLevel level();

    @Override
    default ElementKind elementKind() {
        return ElementKind.OBJECTIVE;
    }

    /** Returns a builder that starts from this objective; changing it leaves this objective as it is. */
    @Override
    default ObjectiveBuilder toBuilder() {
        return new ObjectiveBuilder(this);
    }

    /** Returns this objective with another text. */
    default Objective withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this objective with another level. */
    default Objective withLevel(ObjectiveLevel level) {
        return toBuilder().level(level).build();
    }
}
