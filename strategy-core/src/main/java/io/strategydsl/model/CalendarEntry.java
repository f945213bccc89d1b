package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of an editorial calendar: what is posted and when.
 *
 * <p>Sources: Techopedia; Social Media Examiner, pillar 5.
 */
@ValueStyle
@Value.Immutable
public sealed interface CalendarEntry permits ImmutableCalendarEntry {

    /**
     * Starts an entry.
     *
     * @param text what is posted
     * @param schedule when
     * @throws IllegalArgumentException if the text is blank or has characters that it cannot have
     */
    static CalendarEntryBuilder builder(String text, Schedule schedule) {
        return new CalendarEntryBuilder(text, schedule);
    }

    /** Returns what is posted. */
    String text();

    /** Returns when it is posted. */
    Schedule schedule();

    /** Returns which area of content it belongs to. */
    Optional<ContentArea> area();

    /** Returns whether it is something new for the audience: a contest, a promotion, a game. */
    boolean somethingNew();

    /** Returns a builder that starts from this entry; changing it leaves this entry as it is. */
    default CalendarEntryBuilder toBuilder() {
        return new CalendarEntryBuilder(this);
    }
}
