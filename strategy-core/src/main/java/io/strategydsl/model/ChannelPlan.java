package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The plan for one account on one platform: why to be there, for whom, with what, how often, by whom and how it is
 * judged. Two accounts on one platform are two channels.
 *
 * <p>Source: Convince &amp; Convert in 7 steps, step 7.
 */
@ValueStyle
@Value.Immutable
public sealed interface ChannelPlan extends IdentifiedElement permits ImmutableChannelPlan {

    /**
     * Starts a channel plan.
     *
     * @param id what names this channel, unique among the channels of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static ChannelPlanBuilder builder(String id) {
        return new ChannelPlanBuilder(id);
    }

    /** What names this channel, unique among the channels of the plan and independent of language. */
    @Override
    String id();

    /** The platform; none is what an empty form field leaves behind. */
    Optional<Platform> platform();

    /** The specific, defensible reason to be there. */
    Optional<String> reason();

    /** What is posted there. */
    Optional<String> content();

    /** The personas that this channel reaches. */
    @Value.NaturalOrder
    SortedSet<String> personas();

    /** The metrics by which this channel is judged. */
    @Value.NaturalOrder
    SortedSet<String> metrics();

    /** The members of the team who own the account. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /** How often something is posted. */
    Optional<Cadence> cadence();

    /** The shares of the content areas; they may fail to add up to 100, which is for the validator to tell. */
    List<ContentShare> mix();

    /** Where its editorial calendar is kept, if not here. */
    Optional<URI> calendar();

    /** The entries of its editorial calendar. */
    List<CalendarEntry> entries();

    /** What it takes: people, time, tools or money. */
    List<Resource> resources();

    /** How many people can post in the name of the company. */
    OptionalInt access();

    /** Whether its posts are made by hand, scheduled ahead or automatic. */
    Optional<Automation> automation();

    /** Whether it is planned, open or closing. */
    ChannelStatus status();

    /** Whether it is being closed: a closing channel stays in the plan for the record, and no rule looks at it. */
    default boolean isClosing() {
        return status() == ChannelStatus.CLOSING;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.CHANNEL;
    }

    /** A builder that starts from this channel; changing it leaves this channel as it is. */
    @Override
    default ChannelPlanBuilder toBuilder() {
        return new ChannelPlanBuilder(this);
    }

    /** This channel with another platform. */
    default ChannelPlan withPlatform(Platform platform) {
        return toBuilder().platform(platform).build();
    }

    /**
     * This channel with another reason.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default ChannelPlan withReason(String reason) {
        return toBuilder().reason(reason).build();
    }

    /**
     * This channel with other content.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default ChannelPlan withContent(String content) {
        return toBuilder().content(content).build();
    }

    /** This channel with another cadence. */
    default ChannelPlan withCadence(Cadence cadence) {
        return toBuilder().cadence(cadence).build();
    }

    /** This channel with another calendar. */
    default ChannelPlan withCalendar(URI calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /**
     * This channel with another number of people with access.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1,000,000
     */
    default ChannelPlan withAccess(int access) {
        return toBuilder().access(access).build();
    }

    /** This channel with another automation. */
    default ChannelPlan withAutomation(Automation automation) {
        return toBuilder().automation(automation).build();
    }

    /** This channel with another status. */
    default ChannelPlan withStatus(ChannelStatus status) {
        return toBuilder().status(status).build();
    }
}
