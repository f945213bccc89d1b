package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostBuilder;
import io.strategydsl.model.PostStatus;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Schedule;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The verbs for a post: where and when it is posted, who makes it, what it is for, and how far it is. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class PostScope extends ElementScope<PostScope, PostBuilder> {

    PostScope(Checks checks, String text) {
        super(checks, Post.builder(checks.id()).text(text));
    }

    /**
     * Adds channels on which this is posted, by id, besides the one in whose scope it is written.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope on(String... channels) {
        return addIds("channels", channels, builder::addChannel);
    }

    /**
     * Sets the day on which this is posted. A post is on a day or repeats, not both.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     * @throws IllegalStateException if {@code at} or {@code repeats} was called before
     */
    public PostScope at(LocalDate day) {
        return setNew("schedule", "at", () -> Schedule.once(day), builder::schedule);
    }

    /**
     * Sets the day on which this is posted, counted from a milestone: {@code at(before("launch", weeks(1)))}. A post is on a
     * day or repeats, not both.
     *
     * @throws IllegalStateException if {@code at} or {@code repeats} was called before
     */
    public PostScope at(RelativeDay day) {
        return setNew("schedule", "at", () -> Schedule.relative(day), builder::schedule);
    }

    /**
     * Sets when this is posted, if not on a day: {@code repeats(weeklyOn(TUESDAY))}. A post is on a day or repeats, not
     * both.
     *
     * @throws IllegalStateException if {@code at} or {@code repeats} was called before
     */
    public PostScope repeats(Schedule schedule) {
        return set("schedule", "repeats", schedule, builder::schedule);
    }

    /** Sets the time of day at which this is posted. */
    public PostScope time(LocalTime time) {
        return set("time", time, builder::time);
    }

    /** Sets which area of content this belongs to. */
    public PostScope area(ContentArea area) {
        return set("area", area, builder::area);
    }

    /** Sets the format, such as an image or a video. */
    public PostScope format(ContentFormat format) {
        return set("format", format, builder::format);
    }

    /**
     * Adds members of the team who own this post, by id: who see to it that it is made and goes out.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope ownedBy(String... members) {
        return addIds("owners", members, builder::addOwner);
    }

    /**
     * Adds members of the team who have to approve this post, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope approvedBy(String... members) {
        return addIds("approvers", members, builder::addApprover);
    }

    /**
     * Adds personas whom this post is meant for, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope reaching(String... personas) {
        return addIds("personas", personas, builder::addPersona);
    }

    /**
     * Adds key messages that this post says, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope saying(String... messages) {
        return addIds("messages", messages, builder::addMessage);
    }

    /**
     * Adds goals that this post serves, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public PostScope serves(String... goals) {
        return addIds("servedGoals", goals, builder::addServedGoal);
    }

    /**
     * Sets the tactic that this post carries out, or is a part of, by id.
     *
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters
     *     than letters, digits and {@code - _ . : @ +}
     */
    public PostScope carriesOut(String tactic) {
        return set("tactic", tactic, builder::tactic);
    }

    /** Marks this as something new for the audience: a contest, a promotion, a game. */
    public PostScope somethingNew() {
        return set("somethingNew", true, builder::somethingNew);
    }

    /** Sets where the material of this post is kept, or where the post can be read once it is out. */
    public PostScope link(URI link) {
        return set("link", link, builder::link);
    }

    /**
     * Sets how many hours this post takes each time.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public PostScope effort(long hours) {
        return effort(BigDecimal.valueOf(hours));
    }

    /**
     * Sets how many hours this post takes each time, written as in "1.5".
     *
     * @throws IllegalArgumentException if it is not a number, not above 0 or too long
     */
    public PostScope effort(String hours) {
        return effort(ownNumber("effort", "effort: hours", hours));
    }

    /**
     * Sets how many hours this post takes each time.
     *
     * @throws IllegalArgumentException if it is not above 0 or too long
     */
    public PostScope effort(BigDecimal hours) {
        return set("effort", hours, builder::effort);
    }

    /**
     * Sets that there is no more than an idea of this post. A post has one status.
     *
     * @throws IllegalStateException if a status was set before
     */
    public PostScope idea() {
        return set("status", "idea", PostStatus.idea(), builder::status);
    }

    /**
     * Sets that this post is being made. A post has one status.
     *
     * @throws IllegalStateException if a status was set before
     */
    public PostScope draft() {
        return set("status", "draft", PostStatus.draft(), builder::status);
    }

    /**
     * Sets that this post is approved. A post has one status.
     *
     * @throws IllegalStateException if a status was set before
     */
    public PostScope approved() {
        return set("status", "approved", PostStatus.approved(), builder::status);
    }

    /**
     * Sets that this post will go out by itself. A post has one status.
     *
     * @throws IllegalStateException if a status was set before
     */
    public PostScope scheduled() {
        return set("status", "scheduled", PostStatus.scheduled(), builder::status);
    }

    /**
     * Sets that this post went out, and on which day; one that repeats went out each time until then. A post has one status.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     * @throws IllegalStateException if a status was set before
     */
    public PostScope published(LocalDate day) {
        return setNew("status", "published", () -> PostStatus.published(day), builder::status);
    }

    /**
     * Sets that this post went out, nobody says on which day: nothing of it is left to do. A post has one status.
     *
     * @throws IllegalStateException if a status was set before
     */
    public PostScope published() {
        return set("status", "published", PostStatus.published(), builder::status);
    }

    /**
     * Sets that this post was given up, and why. A post has one status.
     *
     * @throws IllegalArgumentException if the reason is blank or has characters that it cannot have
     * @throws IllegalStateException if a status was set before
     */
    public PostScope dropped(String reason) {
        return setNew("status", "dropped", () -> PostStatus.dropped(reason), builder::status);
    }

    Post build() {
        return builder.build();
    }
}
