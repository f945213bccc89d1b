package io.strategydsl.text.plan;

import io.strategydsl.internal.Counts;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.text.layout.Facts;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.net.URI;
import java.util.Optional;

/** Writes the channels of a plan. */
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
        channel.profile().ifPresent(profile -> lines.hanging(3, "profile: " + profile));
        channel.content().ifPresent(content -> lines.hanging(3, "content: " + content));
        new Facts()
                // Planned is the status of a channel when nobody states one.
                .addIf(channel.status() != ChannelStatus.PLANNED, Wording.constant(channel.status()))
                .add("account", channel.account())
                .add("at", channel.link().map(URI::toString))
                .add("reaches", channel.personas())
                .add("measured by", channel.metrics())
                .add("owned by", channel.owners())
                .addEach(channel.cadences().stream().map(ValueWords.WHOLE::of).toList())
                .add("mix:", channel.mix().stream().map(ValueWords.WHOLE::of).toList())
                .add("calendar:", channel.calendar().map(URI::toString))
                .add("takes", TacticWords.resources(channel.resources()))
                .add(access(channel))
                .add(channel.automation().map(ValueWords.WHOLE::of))
                .addLabels(channel.labels())
                .writeTo(lines, 3);
    }

    private static Optional<String> access(ChannelPlan channel) {
        if (channel.access().isEmpty()) {
            return Optional.empty();
        }
        int people = channel.access().getAsInt();
        return Optional.of(Counts.of(people, "person") + (people == 1 ? " has access" : " have access"));
    }
}
