package io.strategydsl.planning.editorial;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.days.Week;
import java.util.List;

/**
 * One week of an editorial calendar.
 *
 * @param week the week
 * @param slots its slots in their order; none in a quiet week
 */
public record EditorialWeek(Week week, List<Slot> slots) {

    public EditorialWeek {
        Checks checks = Checks.of("week of an editorial calendar");
        week = checks.present("week", week);
        slots = List.copyOf(checks.present("slots", slots));
    }
}
