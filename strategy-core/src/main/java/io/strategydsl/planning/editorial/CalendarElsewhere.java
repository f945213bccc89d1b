package io.strategydsl.planning.editorial;

import io.strategydsl.internal.Checks;
import java.net.URI;
import java.util.Optional;

/**
 * An editorial calendar that is kept outside the plan, so that what is in it has no slots.
 *
 * @param channel the id of the channel; none for the calendar of the whole plan
 * @param address where it is kept
 */
public record CalendarElsewhere(Optional<String> channel, URI address) {

    public CalendarElsewhere {
        Checks checks = Checks.of("calendar elsewhere");
        channel = checks.present("channel", channel);
        address = checks.present("address", address);
    }
}
