package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.PositioningBuilder;

/**
 * The verbs for the positioning: the one thing, and what the audience should know and think. After its
 * lambda has returned, every verb throws an {@link IllegalStateException}.
 */
public final class PositioningScope extends ElementScope<PositioningScope, PositioningBuilder> {

    PositioningScope(Checks checks) {
        super(checks, Positioning.builder());
    }

    /**
     * States the one thing that sets the organisation apart: not a list of features. A text without words counts as
     * none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningScope oneThing(String text) {
        return set("oneThing", text, builder::oneThing);
    }

    /**
     * Adds something that the audience should know.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public PositioningScope keyMessage(String text) {
        return add(text, builder::addKeyMessage);
    }

    /**
     * States what the audience should think of the brand. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PositioningScope shouldThink(String text) {
        return set("shouldThink", text, builder::shouldThink);
    }

    Positioning build() {
        return builder.build();
    }
}
