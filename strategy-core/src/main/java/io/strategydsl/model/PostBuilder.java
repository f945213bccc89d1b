package io.strategydsl.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Builds a post. Each call refuses what cannot exist with a message that names the post; nothing else is required, and
 * {@link #build()} never judges.
 */
public final class PostBuilder extends ElementBuilder<Post, PostBuilder> {
    private final ImmutablePost.Builder draft = ImmutablePost.builder();

    PostBuilder(String id) {
        super(ValueChecks.of("post", id));
        draft.id(checks.id());
        draft.text("");
        draft.somethingNew(false);
    }

    PostBuilder(Post start) {
        super(ValueChecks.of("post", start.id()), start);
        draft.from(start);
    }

    /**
     * Sets what is posted, in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public PostBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * Adds one of the channels on which it is posted.
     *
     * @param channel the id of a channel
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addChannel(String channel) {
        draft.addChannels(checks.id("channels", "channel", channel));
        return this;
    }

    /**
     * Sets all the channels, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder channels(Iterable<String> channels) {
        draft.channels(checks.ids("channels", channels));
        return this;
    }

    /** Sets when it is posted: once, again and again, when something else happens, or all the time. */
    public PostBuilder schedule(Schedule schedule) {
        draft.schedule(checks.present("schedule", schedule));
        return this;
    }

    /** Sets the schedule, or takes it away. */
    public PostBuilder schedule(Optional<Schedule> schedule) {
        draft.schedule(checks.present("schedule", schedule));
        return this;
    }

    /** Sets the time of day at which it is posted. */
    public PostBuilder time(LocalTime time) {
        draft.time(checks.present("time", time));
        return this;
    }

    /** Sets the time of day, or takes it away. */
    public PostBuilder time(Optional<LocalTime> time) {
        draft.time(checks.present("time", time));
        return this;
    }

    /** Sets which area of content it belongs to. */
    public PostBuilder area(ContentArea area) {
        draft.area(checks.present("area", area));
        return this;
    }

    /** Sets the area of content, or takes it away. */
    public PostBuilder area(Optional<ContentArea> area) {
        draft.area(checks.present("area", area));
        return this;
    }

    /** Sets its format, such as an image or a video. */
    public PostBuilder format(ContentFormat format) {
        draft.format(checks.present("format", format));
        return this;
    }

    /** Sets the format, or takes it away. */
    public PostBuilder format(Optional<ContentFormat> format) {
        draft.format(checks.present("format", format));
        return this;
    }

    /**
     * Adds one of the members of the team who own it.
     *
     * @param owner the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addOwner(String owner) {
        draft.addOwners(checks.id("owners", "owner", owner));
        return this;
    }

    /**
     * Sets all the owners, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder owners(Iterable<String> owners) {
        draft.owners(checks.ids("owners", owners));
        return this;
    }

    /**
     * Adds one of the members of the team who have to approve it.
     *
     * @param approver the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addApprover(String approver) {
        draft.addApprovers(checks.id("approvers", "approver", approver));
        return this;
    }

    /**
     * Sets all the approvers, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder approvers(Iterable<String> approvers) {
        draft.approvers(checks.ids("approvers", approvers));
        return this;
    }

    /**
     * Adds one of the personas whom it is meant for.
     *
     * @param persona the id of a persona
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addPersona(String persona) {
        draft.addPersonas(checks.id("personas", "persona", persona));
        return this;
    }

    /**
     * Sets all the personas, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder personas(Iterable<String> personas) {
        draft.personas(checks.ids("personas", personas));
        return this;
    }

    /**
     * Adds one of the key messages that it says.
     *
     * @param message the id of a key message
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addMessage(String message) {
        draft.addMessages(checks.id("messages", "message", message));
        return this;
    }

    /**
     * Sets all the messages, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder messages(Iterable<String> messages) {
        draft.messages(checks.ids("messages", messages));
        return this;
    }

    /**
     * Adds one of the goals that it serves.
     *
     * @param servedGoal the id of a goal
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder addServedGoal(String servedGoal) {
        draft.addServedGoals(checks.id("servedGoals", "served goal", servedGoal));
        return this;
    }

    /**
     * Sets all the served goals, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder servedGoals(Iterable<String> servedGoals) {
        draft.servedGoals(checks.ids("servedGoals", servedGoals));
        return this;
    }

    /**
     * Sets the tactic that it carries out, or is a part of.
     *
     * @param tactic the id of a tactic
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public PostBuilder tactic(String tactic) {
        draft.tactic(checks.id("tactic", tactic));
        return this;
    }

    /** Sets the tactic that it carries out, or takes it away. */
    public PostBuilder tactic(Optional<String> tactic) {
        checks.present("tactic", tactic);
        draft.tactic(tactic.map(stated -> checks.id("tactic", stated)));
        return this;
    }

    /** Sets whether it is something new for the audience: a contest, a promotion, a game. */
    public PostBuilder somethingNew(boolean somethingNew) {
        draft.somethingNew(somethingNew);
        return this;
    }

    /**
     * Sets where its material is kept, or where it can be read once it is out.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate, or more than 20,000 characters
     */
    public PostBuilder link(URI link) {
        draft.link(checks.address("link", link));
        return this;
    }

    /** Sets the link, or takes it away. */
    public PostBuilder link(Optional<URI> link) {
        draft.link(checks.optionalAddress("link", link));
        return this;
    }

    /**
     * Sets how many hours it takes each time.
     *
     * @throws IllegalArgumentException if it is not above 0, or too long
     */
    public PostBuilder effort(BigDecimal effort) {
        draft.effort(checks.positive("effort", effort));
        return this;
    }

    /** Sets the effort in hours, or takes it away. */
    public PostBuilder effort(Optional<BigDecimal> effort) {
        checks.present("effort", effort);
        draft.effort(effort.map(stated -> checks.positive("effort", stated)));
        return this;
    }

    /** Sets how far it is. */
    public PostBuilder status(PostStatus status) {
        draft.status(checks.present("status", status));
        return this;
    }

    /** Sets the status, or takes it away. */
    public PostBuilder status(Optional<PostStatus> status) {
        draft.status(checks.present("status", status));
        return this;
    }

    @Override
    public Post build() {
        return draft.labels(labels()).build();
    }
}
