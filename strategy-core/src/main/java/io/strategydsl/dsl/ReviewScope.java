package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Per;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.ReviewBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The verbs for a review: how often it takes place, who takes part and what came of it. After its lambda
 * has returned, every verb throws an {@link IllegalStateException}.
 */
public final class ReviewScope extends ElementScope<ReviewScope, ReviewBuilder> {

    ReviewScope(Checks checks, String text) {
        super(checks, Review.builder(checks.id()).text(text));
    }

    /** States how often the review takes place. */
    public ReviewScope every(Per rhythm) {
        return set("rhythm", rhythm, builder::rhythm);
    }

    /** Sets on which days the review takes place: {@code every(monthlyOn(FIRST, MONDAY))}. */
    public ReviewScope every(Recurring recurrence) {
        return set("rhythm", recurrence, builder::recurrence);
    }

    /**
     * Adds members of the team who take part, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public ReviewScope attendedBy(String... members) {
        return addIds("attendees", members, builder::addAttendee);
    }

    /**
     * States the day of the next one.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public ReviewScope next(LocalDate day) {
        return set("next", day, builder::next);
    }

    /**
     * Adds one that took place on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public ReviewScope held(LocalDate day) {
        return addNew(() -> new HeldReview(day, Optional.empty()), builder::addHeldReview);
    }

    /**
     * Adds one that took place on a day, with what came of it. Notes without words count as none.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the notes have characters that
     *     they cannot have
     */
    public ReviewScope held(LocalDate day, String notes) {
        return addNew(() -> heldWithNotes(day, notes), builder::addHeldReview);
    }

    private static HeldReview heldWithNotes(LocalDate day, String notes) {
        return new HeldReview(day, Optional.of(Checks.of("held review").present("notes", notes)));
    }

    Review build() {
        return builder.build();
    }
}
