package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * An occasion on which numbers are looked at and goals and tactics are adapted. A plan can have several with
 * different rhythms.
 *
 * <p>Source: Buffer step 5.
 */
@ValueStyle
@Value.Immutable
public sealed interface Review extends IdentifiedElement permits ImmutableReview {

    /**
     * Starts a review.
     *
     * @param id what names this review, unique among the reviews of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static ReviewBuilder builder(String id) {
        return new ReviewBuilder(id);
    }

    /** Returns what names this review, unique among the reviews of the plan and independent of language. */
    @Override
    String id();

    /** Returns what is reviewed, in words; empty while it has none. */
    String text();

    /** Returns how often it takes place. */
    Optional<Per> rhythm();

    /**
     * Returns on which days it takes place, where the plan says more than how often, such as on the first Monday of each
     * month.
     */
    Optional<Recurring> recurrence();

    /** Returns the members of the team who take part. */
    @Value.NaturalOrder
    SortedSet<String> attendees();

    /** Returns the day of the next one. */
    Optional<LocalDate> next();

    /** Returns those that have taken place. */
    List<HeldReview> held();

    /** Returns whether it takes place at regular intervals: in a rhythm, or on the days of a recurrence. */
    default boolean isRegular() {
        return rhythm().isPresent() || recurrence().isPresent();
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.REVIEW;
    }

    /** Returns a builder that starts from this review; changing it leaves this review as it is. */
    @Override
    default ReviewBuilder toBuilder() {
        return new ReviewBuilder(this);
    }

    /** Returns this review with another text. */
    default Review withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Returns this review with another rhythm. */
    default Review withRhythm(Per rhythm) {
        return toBuilder().rhythm(rhythm).build();
    }

    /** Returns this review with another recurrence. */
    default Review withRecurrence(Recurring recurrence) {
        return toBuilder().recurrence(recurrence).build();
    }

    /** Returns this review with another next day. */
    default Review withNext(LocalDate next) {
        return toBuilder().next(next).build();
    }
}
