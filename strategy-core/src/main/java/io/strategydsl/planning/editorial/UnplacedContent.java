package io.strategydsl.planning.editorial;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.Schedule;
import java.util.Optional;
import org.immutables.value.Value;

/** Content for which a plan states no day, so that it has no slot in an editorial calendar. */
@ValueStyle
@Value.Immutable
public sealed interface UnplacedContent permits ImmutableUnplacedContent {

    /** Returns the id of the channel; none for a post or novelty that the plan puts on no channel. */
    Optional<String> channel();

    /** Returns what it comes from. */
    SlotKind kind();

    /** Returns why it has no slot. */
    Reason reason();

    /** Returns what is posted, in the words of the post, the novelty or the tactic; none for a cadence. */
    Optional<String> text();

    /** Returns the id of the post that it comes from, if there is one. */
    Optional<String> post();

    /** Returns the id of the tactic that it comes from, if there is one. */
    Optional<String> tactic();

    /** Returns when it is to happen, if that is stated; a cadence has no schedule. */
    Optional<Schedule> schedule();

    /** Returns how often something is posted, if it comes from a cadence. */
    Optional<Cadence> cadence();

    /** Returns whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Why something has no slot. */
    enum Reason {
        /** It happens each time something else does. */
        TRIGGERED,
        /** It is ongoing. */
        ONGOING,
        /** It is posted each time something takes place. */
        PER_EVENT,
        /** It has no schedule. */
        NOT_SCHEDULED,
        /** It is counted from a milestone, or from the first or last day of the plan, that has no day yet. */
        NO_DAY_YET,
        /** It recurs, and neither it nor the plan states a start. */
        START_UNKNOWN,
        /**
         * None of its days lies within the timeframe of the plan: it is over before the plan starts, begins after the
         * plan has ended, skips every month, or recurs too rarely for so short a plan.
         */
        NO_DAY_IN_PLAN
    }
}
