package io.strategydsl.planning.editorial;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A slot of an editorial calendar: a post, one whose content is still open, or something new. */
@ValueStyle
@Value.Immutable
public sealed interface Slot permits ImmutableSlot {

    /** Returns the day; see {@link #dayStated()}. */
    LocalDate day();

    /**
     * Returns whether the plan states the day. For an open post, or for what recurs from a start that is not stated,
     * the day is a proposal.
     */
    boolean dayStated();

    /** Returns the time of day, where a post states one. */
    Optional<LocalTime> time();

    /** Returns the id of the channel; none for a post or novelty that the plan puts on no channel. */
    Optional<String> channel();

    /** Returns what it comes from. */
    SlotKind kind();

    /**
     * Returns the area of content: the one that a post states; of an open post, the one that its cadence is for, or
     * else the one that the mix, if there is one, gives to it. A novelty has none.
     */
    Optional<ContentArea> area();

    /** Returns the format: the one that a post states; of an open post, that of its cadence, if it is for one alone. */
    Optional<ContentFormat> format();

    /** Returns what is posted, in the words of the post, the novelty or the tactic; none for an open post. */
    Optional<String> text();

    /** Returns the id of the post that it comes from, if there is one. */
    Optional<String> post();

    /** Returns the id of the tactic that it comes from, if there is one. */
    Optional<String> tactic();

    /** Returns whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Returns whether a post is planned whose content is not stated yet. */
    default boolean isOpen() {
        return kind() == SlotKind.CADENCE;
    }
}
