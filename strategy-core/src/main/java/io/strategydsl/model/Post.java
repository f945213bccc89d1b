package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A row of the editorial calendar: what is posted where and when, who makes it, and how far it is. One post on four
 * channels is one post.
 *
 * <p>Sources: Techopedia; Social Media Examiner, pillar 5.
 *
 * <pre>{@code
 * Post openDay = Post.builder("open-day")
 *         .text("We are open again")
 *         .addChannel("instagram")
 *         .addChannel("facebook")
 *         .schedule(Schedule.once(LocalDate.of(2027, 3, 1)))
 *         .addOwner("ida")
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface Post extends IdentifiedElement permits ImmutablePost {

    /**
     * Starts a post.
     *
     * @param id what names this post, unique among the posts of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static PostBuilder builder(String id) {
        return new PostBuilder(id);
    }

    /** Returns what names this post, unique among the posts of the plan and independent of language. */
    @Override
    String id();

    /** Returns what is posted, in words; empty while it has none. */
    String text();

    /** Returns the channels on which it is posted. */
    @Value.NaturalOrder
    SortedSet<String> channels();

    /** Returns when it is posted: once, again and again, when something else happens, or all the time. */
    Optional<Schedule> schedule();

    /** Returns the time of day at which it is posted. */
    Optional<LocalTime> time();

    /** Returns which area of content it belongs to. */
    Optional<ContentArea> area();

    /** Returns its format, such as an image or a video. */
    Optional<ContentFormat> format();

    /** Returns the members of the team who own it: who see to it that it is made and goes out. */
    @Value.NaturalOrder
    SortedSet<String> owners();

    /** Returns the members of the team who have to approve it. */
    @Value.NaturalOrder
    SortedSet<String> approvers();

    /** Returns the personas whom it is meant for. */
    @Value.NaturalOrder
    SortedSet<String> personas();

    /** Returns the key messages that it says. */
    @Value.NaturalOrder
    SortedSet<String> messages();

    /** Returns the goals that it serves. */
    @Value.NaturalOrder
    SortedSet<String> servedGoals();

    /** Returns the tactic that it carries out, or is a part of. */
    Optional<String> tactic();

    /** Returns whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Returns where its material is kept, or where it can be read once it is out. */
    Optional<URI> link();

    /** Returns how many hours it takes each time. */
    Optional<BigDecimal> effort();

    /** Returns how far it is; empty where the plan does not say, so that it counts as still to be posted. */
    Optional<PostStatus> status();

    /** Returns whether it was dropped: a dropped post stays in the plan for the record, and no rule looks at it. */
    default boolean isDropped() {
        return status().isPresent() && status().get() instanceof PostStatus.Dropped;
    }

    /** Returns whether it went out; one that repeats may still go out again. */
    default boolean isPublished() {
        return status().isPresent() && status().get() instanceof PostStatus.Published;
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.POST;
    }

    /** Returns a builder that starts from this post; changing it leaves this post as it is. */
    @Override
    default PostBuilder toBuilder() {
        return new PostBuilder(this);
    }

    /** Returns this post with another text. */
    default Post withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this post with another schedule. */
    default Post withSchedule(Schedule schedule) {
        return toBuilder().schedule(schedule).build();
    }

    /** Returns this post with another time of day. */
    default Post withTime(LocalTime time) {
        return toBuilder().time(time).build();
    }

    /** Returns this post with another area of content. */
    default Post withArea(ContentArea area) {
        return toBuilder().area(area).build();
    }

    /** Returns this post with another format. */
    default Post withFormat(ContentFormat format) {
        return toBuilder().format(format).build();
    }

    /** Returns this post with another tactic that it carries out. */
    default Post withTactic(String tactic) {
        return toBuilder().tactic(tactic).build();
    }

    /** Returns this post, marked or not as something new for the audience. */
    default Post withSomethingNew(boolean somethingNew) {
        return toBuilder().somethingNew(somethingNew).build();
    }

    /** Returns this post with another link. */
    default Post withLink(URI link) {
        return toBuilder().link(link).build();
    }

    /** Returns this post with another effort in hours. */
    default Post withEffort(BigDecimal effort) {
        return toBuilder().effort(effort).build();
    }

    /** Returns this post with another status. */
    default Post withStatus(PostStatus status) {
        return toBuilder().status(status).build();
    }
}
