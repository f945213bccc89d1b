package io.strategydsl.planning.editorial;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.Schedule;
import java.util.Optional;
import org.immutables.value.Value;

/** What a plan says about content, but not for which day, so that it has no slot in an editorial calendar. */
@ValueStyle
@Value.Immutable
public sealed interface UnplacedContent permits ImmutableUnplacedContent {

    /** The id of the channel; none for a novelty that the plan puts on no channel. */
    Optional<String> channel();

    /** What it comes from. */
    SlotKind kind();

    /** Why it has no slot. */
    Reason reason();

    /** What is posted, in the words of the entry, the novelty or the tactic; none for a cadence. */
    Optional<String> text();

    /** The id of the tactic, where it comes from one. */
    Optional<String> tactic();

    /** When it is to happen, where that is said; a cadence has no schedule. */
    Optional<Schedule> schedule();

    /** How often something is posted, where it comes from a cadence. */
    Optional<Cadence> cadence();

    /** Whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Why something has no slot. */
    enum Reason {
        /** It happens each time something else does. */
        TRIGGERED,
        /** It goes on all the time. */
        ONGOING,
        /** It is posted each time something takes place. */
        PER_EVENT,
        /** It has no schedule. */
        NOT_SCHEDULED,
        /** It recurs, and neither it nor the plan says from when. */
        START_UNKNOWN,
        /**
         * None of its days lies within the timeframe of the plan: it is over before the plan starts, begins after the plan
         * has ended, skips every month, or comes too seldom for so short a plan.
         */
        NO_DAY_IN_PLAN
    }
}
