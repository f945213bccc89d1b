package io.strategydsl.report;

import io.strategydsl.model.Automation;
import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.net.URI;
import java.util.Optional;

/** The channels of a plan. */
final class ChannelParts {
    private final Strategy strategy;
    private final TextLines lines;

    ChannelParts(Strategy strategy, TextLines lines) {
        this.strategy = strategy;
        this.lines = lines;
    }

    void write() {
        if (!strategy.channels().isEmpty()) {
            lines.heading("CHANNELS");
        }
        strategy.channels().forEach(this::write);
    }

    private void write(ChannelPlan channel) {
        lines.hanging(
                1,
                Ids.titled(channel.id(), channel.platform().map(Platform::name).orElse("")));
        channel.reason().ifPresent(reason -> lines.hanging(3, "why: " + reason));
        channel.content().ifPresent(content -> lines.hanging(3, "content: " + content));
        new Facts()
                // Planned is where a channel stands when nobody says.
                .addIf(channel.status() != ChannelStatus.PLANNED, Wording.constant(channel.status()))
                .add("reaches", channel.personas())
                .add("measured by", channel.metrics())
                .add("owned by", channel.owners())
                .add(channel.cadence().map(Wording::cadence))
                .add("mix:", channel.mix().stream().map(Wording::share).toList())
                .add("calendar:", channel.calendar().map(URI::toString))
                .add(
                        "takes",
                        channel.resources().stream().map(Wording::resource).toList())
                .add(access(channel))
                .add(channel.automation().map(ChannelParts::automation))
                .addLabels(channel.labels())
                .writeTo(lines, 3);
        channel.entries().forEach(entry -> lines.hanging(3, entry(entry)));
    }

    private static Optional<String> access(ChannelPlan channel) {
        if (channel.access().isEmpty()) {
            return Optional.empty();
        }
        int people = channel.access().getAsInt();
        return Optional.of(people == 1 ? "1 person has access" : people + " people have access");
    }

    static String automation(Automation automation) {
        return switch (automation) {
            case BY_HAND -> "posted by hand";
            case SCHEDULED_AHEAD -> "scheduled ahead";
            case AUTOMATIC -> "posted automatically";
        };
    }

    private static String entry(CalendarEntry entry) {
        return "entry: " + entry.text() + " (" + facts(entry) + ")";
    }

    /** When an entry is posted, and of what sort it is. */
    static Facts facts(CalendarEntry entry) {
        return new Facts()
                .add(ScheduleWords.takingPlace(entry.schedule()))
                .add(entry.area().map(Wording::constant))
                .addIf(entry.somethingNew(), "something new");
    }
}
