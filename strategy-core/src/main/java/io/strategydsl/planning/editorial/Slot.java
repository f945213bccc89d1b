package io.strategydsl.planning.editorial;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.ContentArea;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One place in an editorial calendar: a post that is planned, a post that is still open, or something new. */
@ValueStyle
@Value.Immutable
public sealed interface Slot permits ImmutableSlot {

    /** The day; see {@link #dayStated()}. */
    LocalDate day();

    /**
     * Whether the plan states the day. It does not for an open post, nor for what recurs on days that hang on a start that
     * nobody stated: then the day is a proposal.
     */
    boolean dayStated();

    /** The id of the channel; none for a novelty that the plan puts on no channel. */
    Optional<String> channel();

    /** What it comes from. */
    SlotKind kind();

    /**
     * The area of content: for an entry, the one that it states; for an open post, the one that the mix gives it, where
     * there is a mix. A novelty has none.
     */
    Optional<ContentArea> area();

    /** What is posted, in the words of the entry, the novelty or the tactic; none for an open post. */
    Optional<String> text();

    /** The id of the tactic, where it comes from one. */
    Optional<String> tactic();

    /** Whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Whether something is to be posted, and nobody has said what. */
    default boolean isOpen() {
        return kind() == SlotKind.CADENCE;
    }
}
