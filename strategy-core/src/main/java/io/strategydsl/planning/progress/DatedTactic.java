package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;

/**
 * A tactic and the day that matters of it.
 *
 * @param tactic the tactic
 * @param day the day on which it was done, or by which it was or is due
 * @param dayStated whether the plan states this day; if not, it is the last one of a week, month, quarter or year of which
 *     any day will do
 */
public record DatedTactic(Tactic tactic, LocalDate day, boolean dayStated) {

    public DatedTactic {
        Checks checks = Checks.of("dated tactic");
        checks.present("tactic", tactic);
        checks.present("day", day);
    }
}
