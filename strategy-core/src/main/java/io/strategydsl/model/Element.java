package io.strategydsl.model;

import java.util.Map;

/** Anything in a plan that a finding can be about: the strategy itself, or one of its parts. */
public sealed interface Element permits IdentifiedElement, Team, Listening, Positioning, Pillars {

    /** Returns which kind of element this is. */
    ElementKind elementKind();

    /** Returns what the model has no word for, such as a language, a region or a row of a sheet. */
    Map<String, String> labels();

    /** Returns a builder that starts from this element; changing it leaves this element as it is. */
    ElementBuilder<?, ?> toBuilder();
}
