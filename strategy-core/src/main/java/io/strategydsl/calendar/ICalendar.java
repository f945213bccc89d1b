package io.strategydsl.calendar;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Lines;
import io.strategydsl.planning.agenda.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An agenda as iCalendar (RFC 5545), for calendar applications.
 *
 * <pre>{@code
 * Agenda year = Agenda.between(campfire, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
 * ICalendar calendar = ICalendar.of(year.ownedBy("brian")).withAlarm(Duration.ofHours(15));
 * Files.writeString(Path.of("brian.ics"), calendar.text(clock.instant()));
 * calendar.leftOut().forEach(System.out::println);
 * }</pre>
 *
 * <p>The agenda decides what is in it: the part of an owner or a channel gives a calendar of that part. Events are on the
 * days of the agenda, those that last are there as a whole if any of their days is, and what falls on no day is listed in
 * {@link #leftOut()}.
 *
 * <p>An event takes whole days and blocks nobody's time. Only a post with a time of day is at that time, wherever its
 * reader is; one that lasts for days takes them whole and has its time in the description. The title of an event is the text
 * of its tactic or post; the description names owners, channels and what is done. It is tentative if its day is a proposal,
 * as with "weekly" without a day of the week, or if the post is an idea or a draft.
 *
 * <p>A recurrence is one event with a rule and exceptions, which ends with the agenda, if not before. Where RFC 5545 has no
 * rule that says the same, or applications differ in how they read it, each day is an event of its own: a monthly recurrence
 * on a day from the 29th to the 31st, unless it falls on the last day of every month, and what lasts for months or years.
 *
 * <p>UIDs are made of the id of the plan, the path of the tactic or post and, for one event of several, its day. So an
 * event that is exported again replaces its former self, even if it has moved, and nothing else in the plan matters to it.
 *
 * <p>An agenda on which nothing falls gives a calendar without events, which applications accept although the RFC asks for
 * one. Instances are immutable; every setting returns another one.
 */
public final class ICalendar {
    private static final Checks CHECKS = Checks.of("calendar");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Agenda agenda;
    private final Alarms alarms;

    private ICalendar(Agenda agenda, Alarms alarms) {
        this.agenda = agenda;
        this.alarms = alarms;
    }

    /** Starts from an agenda, without alarms. */
    public static ICalendar of(Agenda agenda) {
        return new ICalendar(CHECKS.present("agenda", agenda), Alarms.NONE);
    }

    /**
     * Adds an alarm to every event that is not done. An event that takes whole days begins at midnight, so that 15 hours
     * before is 9:00 on the day before, and -9 hours is 9:00 on its first day.
     *
     * @param before how long before the beginning; after it if negative
     * @throws IllegalArgumentException if it is no number of whole minutes, or more than 366 days away
     */
    public ICalendar withAlarm(Duration before) {
        return new ICalendar(agenda, alarms.with(CHECKS, before));
    }

    /** Returns the tactics and posts of the agenda that fall on no day, in the order of the plan, tactics before posts. */
    public List<LeftOut> leftOut() {
        return leftOut(PlannedElements.of(agenda));
    }

    private static List<LeftOut> leftOut(List<Planned> planned) {
        return planned.stream()
                .flatMap(each -> each.leftOut().map(reason -> new LeftOut(each.path(), reason)).stream())
                .toList();
    }

    /**
     * Returns the calendar as a text to be written in UTF-8, of lines that end in CRLF and have at most 75 octets each.
     *
     * @param stamp when it is exported
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public String text(Instant stamp) {
        int year = LocalDate.ofInstant(CHECKS.present("stamp", stamp), ZoneOffset.UTC)
                .getYear();
        CHECKS.year("year of the stamp", year);
        List<Planned> planned = PlannedElements.of(agenda);
        ContentLines lines = new ContentLines();
        lines.begin("VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.addText("PRODID", "-//io.strategydsl//strategy-core//EN");
        lines.addText("X-WR-CALNAME", agenda.strategy().id());
        List<LeftOut> leftOut = leftOut(planned);
        if (!leftOut.isEmpty()) {
            List<String> words = leftOut.stream().map(LeftOut::toString).toList();
            lines.addText("X-WR-CALDESC", "Not in this calendar: " + Lines.some(words));
        }
        Events events = new Events(agenda, STAMP.format(stamp), alarms, lines);
        planned.forEach(events::write);
        lines.end("VCALENDAR");
        return lines.toString();
    }

    /** Returns what this calendar covers, such as "calendar of campfire-2017, from 2017-02-01 to 2017-02-28". */
    @Override
    public String toString() {
        return "calendar of " + agenda;
    }
}
