package io.strategydsl.rules;

import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.util.Set;

/** Who is to do a tactic. */
final class Assigned {
    private Assigned() {}

    /**
     * The owners whom the tactic names; where it names none, those of the goals that it serves. Who owns a goal owns all
     * its tactics, but does not do those that somebody else was named for.
     */
    static Set<String> to(Tactic tactic, StrategyIndex index) {
        Set<String> own = tactic.ownersAndAccountable();
        return own.isEmpty() ? index.owners(tactic) : own;
    }
}
