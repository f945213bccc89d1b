package io.strategydsl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.DateStart;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.strategydsl.model.Timeframe;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;

/** Reads calendars with biweekly. */
final class BiweeklyReader {
    private BiweeklyReader() {}

    static List<ReadEvent> read(String text, Timeframe asked) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ReadEvent> events = Biweekly.parse(text).warnings(warnings).first().getEvents().stream()
                .map(event -> event(event, asked))
                .toList();
        assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
        return events;
    }

    private static ReadEvent event(VEvent event, Timeframe asked) {
        DateStart begins = event.getDateStart();
        LocalDate start = at(begins.getValue()).toLocalDate();
        long more = event.getDateEnd() != null
                ? ChronoUnit.DAYS.between(
                                start, at(event.getDateEnd().getValue()).toLocalDate())
                        - 1
                : event.getDuration() != null
                        ? event.getDuration().getValue().toMillis()
                                        / ChronoUnit.DAYS.getDuration().toMillis()
                                - 1
                        : 0;
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (DateIterator dates = event.getDateIterator(TimeZone.getDefault()); dates.hasNext(); ) {
            LocalDate day = at(dates.next()).toLocalDate();
            if (day.isAfter(asked.end())) {
                break;
            }
            day.datesUntil(day.plusDays(more + 1)).filter(asked::contains).forEach(days::add);
        }
        return new ReadEvent(
                event.getUid().getValue(),
                event.getCategories().get(0).getValues().get(0),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                event.getStatus().getValue(),
                days,
                begins.getValue().hasTime() ? Optional.of(at(begins.getValue()).toLocalTime()) : Optional.empty(),
                event.getAlarms().stream()
                        .map(alarm -> -alarm.getTrigger().getDuration().toMillis() / 60_000)
                        .toList());
    }

    private static ZonedDateTime at(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault());
    }
}
