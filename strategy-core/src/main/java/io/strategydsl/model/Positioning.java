package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What sets the organisation apart, and what the audience should know and think of it.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 6; in 8 steps, step 6; Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface Positioning extends Element permits ImmutablePositioning {

    /** Starts the positioning. */
    static PositioningBuilder builder() {
        return new PositioningBuilder();
    }

    /** Returns the one thing that sets the organisation apart: not a list of features. */
    Optional<String> oneThing();

    /** Returns what the audience should know. */
    List<KeyMessage> keyMessages();

    /** Returns what the audience should think of the brand. */
    Optional<String> shouldThink();

    @Override
    default ElementKind elementKind() {
        return ElementKind.POSITIONING;
    }

    /** Returns a builder that starts from this positioning; changing it leaves this positioning as it is. */
    @Override
    default PositioningBuilder toBuilder() {
        return new PositioningBuilder(this);
    }

    /** Returns this positioning with another one thing. */
    default Positioning withOneThing(String oneThing) {
        return toBuilder().oneThing(oneThing).build();
    }

    /** Returns this positioning with another wish of what the audience should think. */
    default Positioning withShouldThink(String shouldThink) {
        return toBuilder().shouldThink(shouldThink).build();
    }
}
