package io.strategydsl.calendar;

import io.strategydsl.model.Recurring;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.days.DuePeriod;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Writes the events of an agenda. */
final class Events {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** How long a UID can be without being cut by those who read it, by RFC 7986, section 5.3. */
    private static final int MAX_UID_OCTETS = 255;

    private final Agenda agenda;
    private final String stamp;
    private final Alarms alarms;
    private final ContentLines lines;

    Events(Agenda agenda, String stamp, Alarms alarms, ContentLines lines) {
        this.agenda = agenda;
        this.stamp = stamp;
        this.alarms = alarms;
        this.lines = lines;
    }

    void write(Planned planned) {
        Iterator<DuePeriod> rounds =
                planned.days().rounds(agenda.firstDay(), agenda.lastDay()).iterator();
        if (!rounds.hasNext()) {
            return;
        }
        if (planned.schedule().isEmpty() || !(planned.schedule().get() instanceof Recurring recurring)) {
            write(planned, rounds.next());
            return;
        }
        Optional<String> rule = rule(planned, recurring);
        if (rule.isPresent()) {
            writeSeries(planned, recurring, rule.get(), rounds);
        } else {
            rounds.forEachRemaining(round -> writeOneOfMany(planned, round));
        }
    }

    /** Returns the rule, where there is one and each round has as many days as the first. */
    private static Optional<String> rule(Planned planned, Recurring recurring) {
        return recurring.length().filter(length -> length.toTotalMonths() > 0).isPresent()
                ? Optional.empty()
                : planned.days().start().map(recurring::anchoredAt).flatMap(RecurrenceRule::of);
    }

    private void write(Planned planned, DuePeriod round) {
        begin(planned, "", round);
        end(planned, planned.progressOf(round.first()), planned.days().isDone(round.first()));
    }

    private void writeOneOfMany(Planned planned, DuePeriod round) {
        begin(planned, "/" + round.first(), round);
        end(planned, planned.progressOf(round.first()), planned.days().isDone(round.first()));
    }

    private void writeSeries(Planned planned, Recurring recurring, String rule, Iterator<DuePeriod> rounds) {
        DuePeriod first = rounds.next();
        LocalDate until = recurring.count().isPresent() ? lastFirstDay(first, rounds) : lastFirstDay(recurring);
        Optional<LocalTime> time = time(planned, first);
        begin(planned, "", first);
        lines.add(
                "RRULE", rule + ";UNTIL=" + day(until) + time.map(Events::time).orElse(""));
        recurring.exceptions().subSet(first.first(), until.plusDays(1)).forEach(day -> addDay("EXDATE", day, time));
        end(planned, planned.progressOfAll(), planned.days().isOver());
    }

    /** Returns the day on which the last round begins. What is limited in number is short enough to be counted. */
    private static LocalDate lastFirstDay(DuePeriod first, Iterator<DuePeriod> rounds) {
        LocalDate last = first.first();
        while (rounds.hasNext()) {
            last = rounds.next().first();
        }
        return last;
    }

    /** Returns the last day on which a round can begin. */
    private LocalDate lastFirstDay(Recurring recurring) {
        Optional<LocalDate> endOfPlan = agenda.strategy().timeframe().map(Timeframe::end);
        return earlier(earlier(agenda.lastDay(), recurring.end()), endOfPlan);
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }

    private void begin(Planned planned, String occurrence, DuePeriod round) {
        lines.begin("VEVENT");
        lines.addText("UID", uid(agenda.strategy().id() + "/" + planned.path() + occurrence));
        lines.add("DTSTAMP", stamp);
        Optional<LocalTime> time = time(planned, round);
        addDay("DTSTART", round.first(), time);
        if (time.isEmpty()) {
            addEnd(round);
        }
    }

    /** Ids can be so long, in scripts that need several octets for each letter, that their names have to be shortened. */
    private static String uid(String name) {
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        return octets.length <= MAX_UID_OCTETS
                ? name
                : UUID.nameUUIDFromBytes(octets).toString();
    }

    /** Returns the time of day of a round, which has one unless it lasts for days. */
    private static Optional<LocalTime> time(Planned planned, DuePeriod round) {
        return planned.time().filter(time -> round.isOneDay());
    }

    /** The end is exclusive, and no day comes after the last that four digits can write. */
    private void addEnd(DuePeriod round) {
        if (round.last().isBefore(LAST_DAY)) {
            addDay("DTEND", round.last().plusDays(1), Optional.empty());
        } else {
            lines.add("DURATION", "P" + (ChronoUnit.DAYS.between(round.first(), round.last()) + 1) + "D");
        }
    }

    private void addDay(String name, LocalDate day, Optional<LocalTime> time) {
        if (time.isPresent()) {
            lines.add(name, day(day) + time(time.get()));
        } else {
            lines.add(name + ";VALUE=DATE", day(day));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(LocalTime time) {
        return "T" + TIME.format(time);
    }

    private void end(Planned planned, Optional<String> progress, boolean done) {
        lines.addText("SUMMARY", planned.title());
        List<String> description = new ArrayList<>(planned.facts());
        progress.ifPresent(description::add);
        lines.addText("DESCRIPTION", String.join("\n", description));
        lines.addText("CATEGORIES", planned.path().kind().word());
        planned.link()
                .map(URI::toASCIIString)
                .filter(link -> !link.isEmpty())
                .ifPresent(link -> lines.add("URL", link));
        lines.add("STATUS", planned.isIdea() || !planned.days().areStated() ? "TENTATIVE" : "CONFIRMED");
        lines.add("TRANSP", "TRANSPARENT");
        if (!done) {
            alarms.write(lines, planned.title());
        }
        lines.end("VEVENT");
    }
}
