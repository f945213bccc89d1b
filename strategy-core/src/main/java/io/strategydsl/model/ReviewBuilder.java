package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a review. Each call refuses what cannot exist with a message that names the review; nothing else is
 * required, and {@link #build()} never judges.
 */
public final class ReviewBuilder {
    private final Checks checks;
    private final ImmutableReview.Builder draft = ImmutableReview.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ReviewBuilder(String id) {
        this.checks = Checks.of("review", id);
        draft.id(checks.id());
        draft.text("");
    }

    ReviewBuilder(Review start) {
        this.checks = Checks.of("review", start.id());
        draft.from(start);
        labels.putAll(start.labels());
    }

    /**
     * States what is reviewed, in words. A text without words becomes empty.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public ReviewBuilder text(String text) {
        draft.text(checks.text("text", text));
        return this;
    }

    /**
     * States how often it takes place.
     *
     * @throws NullPointerException if it is null
     */
    public ReviewBuilder rhythm(Per rhythm) {
        draft.rhythm(checks.present("rhythm", rhythm));
        return this;
    }

    /**
     * States the rhythm, or takes it away.
     *
     * @throws NullPointerException if it is null
     */
    public ReviewBuilder rhythm(Optional<Per> rhythm) {
        draft.rhythm(checks.present("rhythm", rhythm));
        return this;
    }

    /**
     * Adds one of the members of the team who take part.
     *
     * @param attendee the id of a member of the team
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public ReviewBuilder addAttendee(String attendee) {
        draft.addAttendees(checks.id("attendee", attendee));
        return this;
    }

    /**
     * States all the attendees, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
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
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public ReviewBuilder next(LocalDate next) {
        draft.next(checks.day("next day", next));
        return this;
    }

    /**
     * States the day of the next one, or takes it away.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public ReviewBuilder next(Optional<LocalDate> next) {
        checks.present("next day", next);
        draft.next(next.map(stated -> checks.day("next day", stated)));
        return this;
    }

    /**
     * Adds one that has taken place.
     *
     * @throws NullPointerException if it is null
     */
    public ReviewBuilder addHeldReview(HeldReview heldReview) {
        draft.addHeld(checks.present("held review", heldReview));
        return this;
    }

    /**
     * States all the held reviews, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     */
    public ReviewBuilder held(Iterable<? extends HeldReview> held) {
        draft.held(checks.allPresent("held reviews", held));
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public ReviewBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public ReviewBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The review as stated so far. The builder can go on to build another. */
    public Review build() {
        return draft.labels(labels).build();
    }
}
