package io.strategydsl.planning.agenda;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.days.Week;
import java.util.List;

/**
 * What is due in a week.
 *
 * @param week the week
 * @param dueTactics the tactics that are due, in the order of the agenda
 * @param duePosts the posts that are due, in the order of the agenda
 */
public record AgendaWeek(Week week, List<DueTactic> dueTactics, List<DuePost> duePosts) {

    public AgendaWeek {
        Checks checks = Checks.of("week of an agenda");
        week = checks.present("week", week);
        dueTactics = List.copyOf(checks.present("due tactics", dueTactics));
        duePosts = List.copyOf(checks.present("due posts", duePosts));
    }
}
