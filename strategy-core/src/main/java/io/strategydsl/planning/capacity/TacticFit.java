package io.strategydsl.planning.capacity;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Tactic;
import java.util.List;

/**
 * Whether there are the hours for a tactic of high value and high complexity.
 *
 * @param tactic the tactic
 * @param verdict whether it fits, and if not, or if nobody knows, why
 * @param members the owners who lack the hours, or whose hours are not stated, by id; otherwise none
 */
public record TacticFit(Tactic tactic, Verdict verdict, List<String> members) {

    /** Whether a tactic fits. */
    public enum Verdict {
        /** All its owners have the hours. */
        FITS,
        /** Some of its owners lack the hours. */
        LACKS_HOURS,
        /** The plan does not say how many hours some of its owners have. */
        HOURS_NOT_STATED,
        /** The plan does not say how many hours it takes. */
        EFFORT_NOT_STATED,
        /** It has no owner. */
        WITHOUT_OWNER,
        /** It happens more than once, in weeks that the plan does not state. */
        WEEKS_NOT_STATED
    }

    /** Creates what was found out about a tactic. */
    public TacticFit {
        Checks checks = Checks.of("fit of a tactic");
        tactic = checks.present("tactic", tactic);
        verdict = checks.present("verdict", verdict);
        members = List.copyOf(checks.present("members", members));
    }

    /** Returns whether all its owners have the hours. */
    public boolean fits() {
        return verdict == Verdict.FITS;
    }
}
