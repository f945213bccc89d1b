package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event from which a plan counts, such as a launch, whose day may not be known yet: "four weeks before the launch".
 * The first and the last day of the timeframe are milestones of every plan without being stated; their ids are {@link
 * #START} and {@link #END}.
 *
 * <pre>{@code
 * Milestone launch = Milestone.builder("launch").name("Public launch").build();
 * }</pre>
 *
 * @see RelativeDay
 */
@ValueStyle
@Value.Immutable
public sealed interface Milestone extends IdentifiedElement permits ImmutableMilestone {

    /** The id that stands for the first day of the plan's timeframe. */
    String START = "start";

    /** The id that stands for the last day of the plan's timeframe. */
    String END = "end";

    /**
     * Starts a milestone.
     *
     * @param id what names this milestone, unique among the milestones of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, has characters that it cannot have, or is "start" or
     *     "end"
     */
    static MilestoneBuilder builder(String id) {
        return new MilestoneBuilder(id);
    }

    /** Returns whether the id stands for the first or the last day of the timeframe, which no plan has to state. */
    static boolean isReserved(String id) {
        return id.equals(START) || id.equals(END);
    }

    /** Returns what names this milestone, unique among the milestones of the plan and independent of language. */
    @Override
    String id();

    /** Returns what people call it; empty while it has no name. */
    String name();

    /** Returns its day, once that is known. */
    Optional<LocalDate> day();

    @Override
    default ElementKind elementKind() {
        return ElementKind.MILESTONE;
    }

    /** Returns a builder that starts from this milestone; changing it leaves this milestone as it is. */
    @Override
    default MilestoneBuilder toBuilder() {
        return new MilestoneBuilder(this);
    }

    /** Returns this milestone with another name. */
    default Milestone withName(String name) {
        return toBuilder().name(name).build();
    }

    /** Returns this milestone on another day. */
    default Milestone withDay(LocalDate day) {
        return toBuilder().day(day).build();
    }
}
