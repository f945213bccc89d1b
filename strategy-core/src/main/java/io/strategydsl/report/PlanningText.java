package io.strategydsl.report;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.EditorialCalendar;

/**
 * What a plan answers when asked, as text that a person reads. Lines have at most 100 characters, but for single words that
 * are longer, and nothing but ASCII is added to what the plan says.
 */
public final class PlanningText {

    private PlanningText() {}

    /**
     * An editorial calendar week by week: each day, channel, area of content, and what is posted or still open, and what is
     * new; below it the numbers of posts by channel and area, the calendars that are kept elsewhere, and what falls on no
     * day. It has all slots between the days of the calendar, which the caller chose.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(EditorialCalendar calendar) {
        return EditorialCalendarText.of(
                Checks.of("text of an editorial calendar").present("calendar", calendar));
    }
}
