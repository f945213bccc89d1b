package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the organisation behaves as a person: connectivity, generosity, honesty, personality and imagination.
 *
 * <p>Source: Social Media Examiner, the 5 pillars, which its author calls guidelines and not rules.
 */
@ValueStyle
@Value.Immutable
public sealed interface Pillars extends Element permits ImmutablePillars {

    /** Starts the pillars. */
    static PillarsBuilder builder() {
        return new PillarsBuilder();
    }

    /** Returns where a customer finds somebody who answers (pillar 1, connectivity). */
    List<String> contacts();

    /** Returns what of value is given for nothing (pillar 2, generosity). */
    List<String> gifts();

    /** Returns what is said after a mistake (pillar 3, honesty). */
    Optional<String> afterMistake();

    /** Returns what is said about what is confidential (pillar 3, honesty). */
    Optional<String> confidential();

    /** Returns the human voice in which the organisation speaks (pillar 4, personality). */
    Optional<String> voice();

    /** Returns what is new, and when (pillar 5, imagination). */
    List<Novelty> novelties();

    @Override
    default ElementKind elementKind() {
        return ElementKind.PILLARS;
    }

    /** Returns a builder that starts from these pillars; changing it leaves these pillars as they are. */
    @Override
    default PillarsBuilder toBuilder() {
        return new PillarsBuilder(this);
    }

    /** Returns these pillars with other words on what is said after a mistake. */
    default Pillars withAfterMistake(String afterMistake) {
        return toBuilder().afterMistake(afterMistake).build();
    }

    /** Returns these pillars with other words on what is confidential. */
    default Pillars withConfidential(String confidential) {
        return toBuilder().confidential(confidential).build();
    }

    /** Returns these pillars with another voice. */
    default Pillars withVoice(String voice) {
        return toBuilder().voice(voice).build();
    }
}
