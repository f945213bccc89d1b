package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The plan for one account on one platform: why it exists, for whom, what is posted and how often, who owns it and how it
 * is judged. Two accounts on one platform are two channels.
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

    /** Returns what names this channel, unique among the channels of the plan and independent of language. */
    @Override
    String id();

    /** Returns the platform; empty where a form field was left empty. */
    Optional<Platform> platform();

    /** Returns the name of the account, such as "@campfire". */
    Optional<String> account();

    /** Returns the address at which people find it. */
    Optional<URI> link();

    /** Returns what the account says of itself: its profile text. */
    Optional<String> profile();

    /** Returns the specific, defensible reason to be there. */
    Optional<String> reason();

    /** Returns what is posted there. */
    Optional<String> content();

    /** Returns the personas that this channel reaches. */
    @Value.NaturalOrder
    SortedSet<String> personas();

    /** Returns the metrics by which this channel is judged. */
    @Value.NaturalOrder
    SortedSet<String> metrics();

    /** Returns the members of the team who own the account. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /** Returns how often something is posted; several cadences add up. */
    List<Cadence> cadences();

    /**
     * Returns the shares of the content areas; if they do not add up to 100, the validator reports it. A channel without
     * has the mix of the strategy: {@link StrategyIndex#mix}.
     */
    List<ContentShare> mix();

    /** Returns where its editorial calendar is kept, if outside the plan. */
    Optional<URI> calendar();

    /** Returns what it takes: people, time, tools or money. */
    List<Resource> resources();

    /** Returns how many people can post in the name of the company. */
    OptionalInt access();

    /** Returns whether its posts are made by hand, scheduled ahead or automatic. */
    Optional<Automation> automation();

    /** Returns whether it is planned, open or closing. */
    ChannelStatus status();

    /**
     * Returns whether it is being closed: a closing channel stays in the plan for the record, and no rule looks at it.
     */
    default boolean isClosing() {
        return status() == ChannelStatus.CLOSING;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.CHANNEL;
    }

    /** Returns a builder that starts from this channel; changing it leaves this channel as it is. */
    @Override
    default ChannelPlanBuilder toBuilder() {
        return new ChannelPlanBuilder(this);
    }

    /** Returns this channel with another platform. */
    default ChannelPlan withPlatform(Platform platform) {
        return toBuilder().platform(platform).build();
    }

    /** Returns this channel with another account. */
    default ChannelPlan withAccount(String account) {
        return toBuilder().account(account).build();
    }

    /** Returns this channel with another link. */
    default ChannelPlan withLink(URI link) {
        return toBuilder().link(link).build();
    }

    /** Returns this channel with another profile text. */
    default ChannelPlan withProfile(String profile) {
        return toBuilder().profile(profile).build();
    }

    /** Returns this channel with another reason. */
    default ChannelPlan withReason(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Returns this channel with other content. */
    default ChannelPlan withContent(String content) {
        return toBuilder().content(content).build();
    }

    /** Returns this channel with another calendar. */
    default ChannelPlan withCalendar(URI calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /** Returns this channel with another number of people with access. */
    default ChannelPlan withAccess(int access) {
        return toBuilder().access(access).build();
    }

    /** Returns this channel with another automation. */
    default ChannelPlan withAutomation(Automation automation) {
        return toBuilder().automation(automation).build();
    }

    /** Returns this channel with another status. */
    default ChannelPlan withStatus(ChannelStatus status) {
        return toBuilder().status(status).build();
    }
}
