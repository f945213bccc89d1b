package io.strategydsl.model;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a channel plan. Each call refuses what cannot exist with a message that names the channel; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ChannelPlanBuilder extends ElementBuilder<ChannelPlan, ChannelPlanBuilder> {
    private final ImmutableChannelPlan.Builder draft = ImmutableChannelPlan.builder();

    ChannelPlanBuilder(String id) {
        super(ValueChecks.of("channel", id));
        draft.id(checks.id());
        draft.status(ChannelStatus.PLANNED);
    }

    ChannelPlanBuilder(ChannelPlan start) {
        super(ValueChecks.of("channel", start.id()), start);
        draft.from(start);
    }

    /** States the platform. */
    public ChannelPlanBuilder platform(Platform platform) {
        draft.platform(checks.present("platform", platform));
        return this;
    }

    /** States the platform, or takes it away. */
    public ChannelPlanBuilder platform(Optional<Platform> platform) {
        draft.platform(checks.present("platform", platform));
        return this;
    }

    /**
     * Sets the name of the account, such as "@campfire". A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelPlanBuilder account(String account) {
        draft.account(checks.optionalText("account", account));
        return this;
    }

    /** Sets the account, or takes it away. */
    public ChannelPlanBuilder account(Optional<String> account) {
        checks.present("account", account);
        draft.account(account.flatMap(stated -> checks.optionalText("account", stated)));
        return this;
    }

    /**
     * Sets the address at which people find it.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate, or more than 20,000 characters
     */
    public ChannelPlanBuilder link(URI link) {
        draft.link(checks.address("link", link));
        return this;
    }

    /** Sets the link, or takes it away. */
    public ChannelPlanBuilder link(Optional<URI> link) {
        draft.link(checks.optionalAddress("link", link));
        return this;
    }

    /**
     * Sets what the account says of itself: its profile text. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelPlanBuilder profile(String profile) {
        draft.profile(checks.optionalText("profile", profile));
        return this;
    }

    /** Sets the profile text, or takes it away. */
    public ChannelPlanBuilder profile(Optional<String> profile) {
        checks.present("profile", profile);
        draft.profile(profile.flatMap(stated -> checks.optionalText("profile", stated)));
        return this;
    }

    /**
     * States the specific, defensible reason to be there. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelPlanBuilder reason(String reason) {
        draft.reason(checks.optionalText("reason", reason));
        return this;
    }

    /** States the reason, or takes it away. */
    public ChannelPlanBuilder reason(Optional<String> reason) {
        checks.present("reason", reason);
        draft.reason(reason.flatMap(stated -> checks.optionalText("reason", stated)));
        return this;
    }

    /**
     * States what is posted there. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ChannelPlanBuilder content(String content) {
        draft.content(checks.optionalText("content", content));
        return this;
    }

    /** States the content, or takes it away. */
    public ChannelPlanBuilder content(Optional<String> content) {
        checks.present("content", content);
        draft.content(content.flatMap(stated -> checks.optionalText("content", stated)));
        return this;
    }

    /**
     * Adds one of the personas that this channel reaches.
     *
     * @param persona the id of a persona
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder addPersona(String persona) {
        draft.addPersonas(checks.id("personas", "persona", persona));
        return this;
    }

    /**
     * States all the personas, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder personas(Iterable<String> personas) {
        draft.personas(checks.ids("personas", personas));
        return this;
    }

    /**
     * Adds one of the metrics by which this channel is judged.
     *
     * @param metric the id of a metric
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder addMetric(String metric) {
        draft.addMetrics(checks.id("metrics", "metric", metric));
        return this;
    }

    /**
     * States all the metrics, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder metrics(Iterable<String> metrics) {
        draft.metrics(checks.ids("metrics", metrics));
        return this;
    }

    /**
     * Adds one of the members of the team who own the account.
     *
     * @param owner the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder addOwner(String owner) {
        draft.addOwners(checks.id("owners", "owner", owner));
        return this;
    }

    /**
     * States all the owners, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ChannelPlanBuilder owners(Iterable<String> owners) {
        draft.owners(checks.ids("owners", owners));
        return this;
    }

    /** Adds how often something is posted, beside what was stated so far. */
    public ChannelPlanBuilder addCadence(Cadence cadence) {
        draft.addCadences(checks.present("cadence", cadence));
        return this;
    }

    /** Sets all the cadences, in place of those so far. */
    public ChannelPlanBuilder cadences(Iterable<? extends Cadence> cadences) {
        draft.cadences(checks.allPresent("cadences", cadences));
        return this;
    }

    /** Adds the share of a content area. Shares may fail to add up to 100, which is for the validator to report. */
    public ChannelPlanBuilder addShare(ContentShare share) {
        draft.addMix(checks.present("share", share));
        return this;
    }

    /** States the whole content mix, in place of what was stated so far. */
    public ChannelPlanBuilder mix(Iterable<? extends ContentShare> mix) {
        draft.mix(checks.allPresent("content mix", mix));
        return this;
    }

    /**
     * States where its editorial calendar is kept, if not here.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate, or more than 20,000 characters
     */
    public ChannelPlanBuilder calendar(URI calendar) {
        draft.calendar(checks.address("calendar", calendar));
        return this;
    }

    /** States the calendar, or takes it away. */
    public ChannelPlanBuilder calendar(Optional<URI> calendar) {
        draft.calendar(checks.optionalAddress("calendar", calendar));
        return this;
    }

    /** Adds something that it takes: people, time, a tool or money. */
    public ChannelPlanBuilder addResource(Resource resource) {
        draft.addResources(checks.present("resource", resource));
        return this;
    }

    /** States all the resources, in place of those so far. */
    public ChannelPlanBuilder resources(Iterable<? extends Resource> resources) {
        draft.resources(checks.allPresent("resources", resources));
        return this;
    }

    /**
     * States how many people can post in the name of the company.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1,000,000
     */
    public ChannelPlanBuilder access(int access) {
        draft.access(checks.range("access", "number of people with access", access, 0, 1000000));
        return this;
    }

    /** States the number of people with access, or takes it away. */
    public ChannelPlanBuilder access(OptionalInt access) {
        checks.present("number of people with access", access)
                .ifPresent(stated -> checks.range("access", "number of people with access", stated, 0, 1000000));
        draft.access(access);
        return this;
    }

    /** States whether its posts are made by hand, scheduled ahead or automatic. */
    public ChannelPlanBuilder automation(Automation automation) {
        draft.automation(checks.present("automation", automation));
        return this;
    }

    /** States the automation, or takes it away. */
    public ChannelPlanBuilder automation(Optional<Automation> automation) {
        draft.automation(checks.present("automation", automation));
        return this;
    }

    /** States whether it is planned, open or closing. */
    public ChannelPlanBuilder status(ChannelStatus status) {
        draft.status(checks.present("status", status));
        return this;
    }

    @Override
    public ChannelPlan build() {
        return draft.labels(labels()).build();
    }
}
