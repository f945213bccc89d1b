package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;

/**
 * A tactic and the day on which it was done or is due.
 *
 * @param tactic the tactic
 * @param day the day on which it was done, or by which it was or is due
 * @param dayStated whether the plan states this day; if not, it is the last day of a week, month, quarter or year in
 *     which the tactic is due
 */
public record DatedTactic(Tactic tactic, LocalDate day, boolean dayStated) {

    public DatedTactic {
        Checks checks = Checks.of("dated tactic");
        checks.present("tactic", tactic);
        checks.present("day", day);
    }
}
