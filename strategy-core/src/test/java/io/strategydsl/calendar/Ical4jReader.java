package io.strategydsl.calendar;

import io.strategydsl.model.Timeframe;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.validate.ValidationResult;

/** Reads calendars with ical4j. */
final class Ical4jReader {
    private Ical4jReader() {}

    static List<ReadEvent> read(String text, Timeframe asked) {
        net.fortuna.ical4j.model.Calendar calendar = calendar(text);
        List<ReadEvent> events = new ArrayList<>();
        for (Object component : calendar.getComponents("VEVENT")) {
            events.add(event((VEvent) component, asked));
        }
        return events;
    }

    /** What ical4j finds wrong by the letter of the RFC. */
    static ValidationResult faults(String text) {
        return calendar(text).validate();
    }

    /** The value of a property of the whole calendar. */
    static String property(String text, String name) {
        return calendar(text).getRequiredProperty(name).getValue();
    }

    private static net.fortuna.ical4j.model.Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static ReadEvent event(VEvent event, Timeframe asked) {
        Temporal begins =
                event.<DtStart<Temporal>>getRequiredProperty("DTSTART").getDate();
        LocalDate start = LocalDate.from(begins);
        long more = event.<DtEnd<Temporal>>getProperty("DTEND")
                .map(end -> ChronoUnit.DAYS.between(start, LocalDate.from(end.getDate())) - 1)
                .orElseGet(() -> event.getProperty("DURATION")
                        .map(length -> Duration.parse(length.getValue()).toDays() - 1)
                        .orElse(0L));
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : beginnings(event, begins, asked)) {
            day.datesUntil(day.plusDays(more + 1)).filter(asked::contains).forEach(days::add);
        }
        return new ReadEvent(
                event.getRequiredProperty("UID").getValue(),
                event.getRequiredProperty("CATEGORIES").getValue(),
                event.getRequiredProperty("SUMMARY").getValue(),
                event.getRequiredProperty("DESCRIPTION").getValue(),
                event.getRequiredProperty("STATUS").getValue(),
                days,
                begins instanceof LocalDateTime time ? Optional.of(time.toLocalTime()) : Optional.empty(),
                event.getAlarms().stream()
                        .map(alarm -> -Duration.from(alarm.<Trigger>getRequiredProperty("TRIGGER")
                                        .getDuration())
                                .toMinutes())
                        .toList());
    }

    private static Collection<LocalDate> beginnings(VEvent event, Temporal begins, Timeframe asked) {
        LocalDate start = LocalDate.from(begins);
        Optional<RRule<Temporal>> rule = event.getProperty("RRULE");
        if (rule.isEmpty()) {
            return Set.of(start);
        }
        Recur<Temporal> recur = rule.get().getRecur();
        LocalDate last = asked.end();
        boolean timed = begins instanceof LocalDateTime;
        Set<LocalDate> found = new HashSet<>();
        Temporal from = timed ? start.atStartOfDay() : start;
        Temporal to = timed ? last.atTime(LocalTime.MAX) : last;
        recur.getDates(begins, from, to).forEach(day -> found.add(LocalDate.from(day)));
        for (Property except : event.getProperties("EXDATE")) {
            ((ExDate<?>) except).getDates().forEach(day -> found.remove(LocalDate.from(day)));
        }
        return found;
    }
}
