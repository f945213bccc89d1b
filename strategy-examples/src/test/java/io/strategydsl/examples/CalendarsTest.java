package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.strategydsl.calendar.ICalendar;
import io.strategydsl.examples.broken.SoundPlan;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.agenda.Agenda;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars of the examples, as other programs read them. */
class CalendarsTest {
    private static final Instant STAMP = Instant.parse("2026-11-26T10:15:30Z");

    static Stream<Strategy> plans() {
        return Stream.of(
                CampfireAsGiven.plan(),
                CampfireFinished.plan(),
                CampfireInMay.plan(),
                NationalArchives.plan(),
                SoundPlan.plan());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void ical4jFindsNoFault(Strategy plan) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(plan)));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noLineIsTooLong(Strategy plan) {
        assertThat(text(plan).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void biweeklyReadsTheDaysOfTheAgenda(Strategy plan) {
        Map<String, NavigableSet<LocalDate>> read = new TreeMap<>();
        for (VEvent event : Biweekly.parse(text(plan)).first().getEvents()) {
            days(event, read.computeIfAbsent(event.getSummary().getValue(), text -> new TreeSet<>()));
        }

        assertThat(read).isEqualTo(planned(plan));
    }

    private static void days(VEvent event, NavigableSet<LocalDate> days) {
        LocalDate start = day(event.getDateStart().getValue());
        long length = event.getDateEnd() == null
                ? 1
                : ChronoUnit.DAYS.between(start, day(event.getDateEnd().getValue()));
        for (DateIterator dates = event.getDateIterator(TimeZone.getDefault()); dates.hasNext(); ) {
            LocalDate begins = day(dates.next());
            begins.datesUntil(begins.plusDays(length)).forEach(days::add);
        }
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private static Map<String, NavigableSet<LocalDate>> planned(Strategy plan) {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        agenda(plan)
                .dueTactics()
                .forEach(due -> days.computeIfAbsent(due.tactic().text(), text -> new TreeSet<>())
                        .add(due.day()));
        agenda(plan)
                .duePosts()
                .forEach(due -> days.computeIfAbsent(due.post().text(), text -> new TreeSet<>())
                        .add(due.day()));
        return days;
    }

    private static String text(Strategy plan) {
        return ICalendar.of(agenda(plan)).text(STAMP);
    }

    private static Agenda agenda(Strategy plan) {
        Timeframe timeframe = plan.timeframe().orElseThrow();
        return Agenda.between(plan, timeframe.start(), timeframe.end());
    }
}
