package io.strategydsl.planning.agenda;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.days.Week;
import java.time.LocalDate;
import java.util.Set;

/**
 * A tactic that is due on a day. A recurring tactic is due on many.
 *
 * @param day the day; see {@link #isDayStated()}
 * @param tactic the tactic
 * @param owners the members of the team who are to do it: the owners whom the tactic names; if it names none, the
 *     owners of the goals that it serves
 * @param done whether what was due on that day is done
 */
public record DueTactic(LocalDate day, Tactic tactic, Set<String> owners, boolean done) {

    /**
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public DueTactic {
        Checks checks = Checks.of("due tactic");
        day = checks.day("day", day);
        tactic = checks.present("tactic", tactic);
        // A set that cannot change is shared by all tactics of a goal and not copied.
        owners = checks.present("owners", owners) instanceof ImmutableSortedSet<String> shared
                ? shared
                : ImmutableSet.copyOf(owners);
    }

    /**
     * Returns whether the plan states the day. Where it does not, as with every week on no day of the week, the day is
     * counted from the start of the plan: a proposal, and not what the plan says.
     */
    public boolean isDayStated() {
        return tactic.schedule().isEmpty() || tactic.schedule().get().hasStatedDays();
    }

    /** Returns the week in which the day lies. */
    public Week week() {
        return Week.of(day);
    }
}
