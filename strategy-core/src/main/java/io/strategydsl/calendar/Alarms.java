package io.strategydsl.calendar;

import io.strategydsl.internal.Checks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long before the beginning of an event its calendar reminds of it.
 *
 * @param before in the order in which they were asked for; after the beginning where negative
 */
record Alarms(List<Duration> before) {
    static final Alarms NONE = new Alarms(List.of());

    private static final Duration LONGEST = Duration.ofDays(366);

    Alarms with(Checks checks, Duration more) {
        if (checks.present("time before an alarm", more).abs().compareTo(LONGEST) > 0) {
            throw checks.refused("an alarm cannot be more than 366 days away from the beginning");
        }
        if (!more.equals(Duration.ofMinutes(more.toMinutes()))) {
            throw checks.refused(
                    "an alarm is a number of whole minutes away from the beginning; leave out the seconds");
        }
        List<Duration> all = new ArrayList<>(before);
        all.add(more);
        return new Alarms(List.copyOf(all));
    }

    void write(ContentLines lines, String words) {
        for (Duration each : before) {
            lines.begin("VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.add("TRIGGER;RELATED=START", trigger(each));
            lines.addText("DESCRIPTION", words);
            lines.end("VALARM");
        }
    }

    /** Returns "-P1DT2H0M": before is negative in iCalendar. */
    private static String trigger(Duration before) {
        Duration away = before.abs();
        return (before.isNegative() || before.isZero() ? "" : "-") + "P" + away.toDaysPart() + "DT" + away.toHoursPart()
                + "H" + away.toMinutesPart() + "M";
    }
}
