package io.strategydsl.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Builds a review. Each call refuses what cannot exist with a message that names the review; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ReviewBuilder extends ElementBuilder<Review, ReviewBuilder> {
    private final ImmutableReview.Builder draft = ImmutableReview.builder();

    ReviewBuilder(String id) {
        super(ValueChecks.of("review", id));
        draft.id(checks.id());
        draft.text("");
    }

    ReviewBuilder(Review start) {
        super(ValueChecks.of("review", start.id()), start);
        draft.from(start);
    }

    /**
     * States what is reviewed, in words. A text without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public ReviewBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /** States how often it takes place. */
    public ReviewBuilder rhythm(Per rhythm) {
        draft.rhythm(checks.present("rhythm", rhythm));
        return this;
    }

    /** States the rhythm, or takes it away. */
    public ReviewBuilder rhythm(Optional<Per> rhythm) {
        draft.rhythm(checks.present("rhythm", rhythm));
        return this;
    }

    /** Sets on which days it takes place, where more is known than how often. */
    public ReviewBuilder recurrence(Recurring recurrence) {
        draft.recurrence(checks.present("recurrence", recurrence));
        return this;
    }

    /** Sets the recurrence, or clears it. */
    public ReviewBuilder recurrence(Optional<? extends Recurring> recurrence) {
        draft.recurrence(checks.present("recurrence", recurrence));
        return this;
    }

    /**
     * Adds one of the members of the team who take part.
     *
     * @param attendee the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public ReviewBuilder addAttendee(String attendee) {
        draft.addAttendees(checks.id("attendees", "attendee", attendee));
        return this;
    }

    /**
     * States all the attendees, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ReviewBuilder attendees(Iterable<String> attendees) {
        draft.attendees(checks.ids("attendees", attendees));
        return this;
    }

    /**
     * States the day of the next one.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public ReviewBuilder next(LocalDate next) {
        draft.next(checks.day("next", "next day", next));
        return this;
    }

    /** States the day of the next one, or takes it away. */
    public ReviewBuilder next(Optional<LocalDate> next) {
        checks.present("next day", next);
        draft.next(next.map(stated -> checks.day("next", "next day", stated)));
        return this;
    }

    /** Adds one that has taken place. */
    public ReviewBuilder addHeldReview(HeldReview heldReview) {
        draft.addHeld(checks.present("held review", heldReview));
        return this;
    }

    /** States all the held reviews, in place of those so far. */
    public ReviewBuilder held(Iterable<? extends HeldReview> held) {
        draft.held(checks.allPresent("held reviews", held));
        return this;
    }

    @Override
    public Review build() {
        return draft.labels(labels()).build();
    }
}
