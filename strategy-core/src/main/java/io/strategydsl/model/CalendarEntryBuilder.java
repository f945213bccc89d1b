package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.Optional;

/** Builds an entry of an editorial calendar. Each call refuses what cannot exist; {@link #build()} never judges. */
public final class CalendarEntryBuilder {
    private final Checks checks = Checks.of("calendar entry");
    private final ImmutableCalendarEntry.Builder values = ImmutableCalendarEntry.builder();

    CalendarEntryBuilder(String text, Schedule schedule) {
        text(text);
        schedule(schedule);
        somethingNew(false);
    }

    CalendarEntryBuilder(CalendarEntry start) {
        values.from(start);
    }

    /**
     * States what is posted.
     *
     * @throws IllegalArgumentException if it is blank or has characters that it cannot have
     */
    public CalendarEntryBuilder text(String text) {
        values.text(checks.words("text", text));
        return this;
    }

    /** States when it is posted. */
    public CalendarEntryBuilder schedule(Schedule schedule) {
        values.schedule(checks.present("schedule", schedule));
        return this;
    }

    /** States which area of content it belongs to. */
    public CalendarEntryBuilder area(ContentArea area) {
        values.area(checks.present("area", area));
        return this;
    }

    /** States which area of content it belongs to, or takes that away. */
    public CalendarEntryBuilder area(Optional<ContentArea> area) {
        values.area(checks.present("area", area));
        return this;
    }

    /** States whether it is something new for the audience. */
    public CalendarEntryBuilder somethingNew(boolean somethingNew) {
        values.somethingNew(somethingNew);
        return this;
    }

    /** Returns the entry as stated so far. The builder can go on to build another. */
    public CalendarEntry build() {
        return values.build();
    }
}
