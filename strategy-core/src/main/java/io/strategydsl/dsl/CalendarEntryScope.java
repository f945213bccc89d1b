package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.CalendarEntryBuilder;
import io.strategydsl.model.ContentArea;

/**
 * The verbs for an entry of an editorial calendar, besides what is posted and when. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class CalendarEntryScope extends Scope<CalendarEntryScope> {
    private final CalendarEntryBuilder builder;

    CalendarEntryScope(Checks checks, CalendarEntryBuilder builder) {
        super(checks);
        this.builder = builder;
    }

    /** States which area of content the entry belongs to. */
    public CalendarEntryScope area(ContentArea area) {
        return set("area", area, builder::area);
    }

    /** States that this is something new for the audience: a contest, a promotion, a game. */
    public CalendarEntryScope somethingNew() {
        return set("somethingNew", true, builder::somethingNew);
    }

    CalendarEntry build() {
        return builder.build();
    }
}
