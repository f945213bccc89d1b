package io.strategydsl.rules.tactic;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on tactics. */
public final class TacticRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new TacticOwned(),
            new TacticDated(),
            new TacticServesGoal(),
            new TacticAccountable(),
            new TacticOwnerNamed(),
            new TacticScored(),
            new TacticWorthDoing(),
            new TacticQuickWinsFirst(),
            new TacticWithinTimeframe(),
            new ScheduleMonthEnd(),
            new ScheduleStartKnown(),
            new TacticAfterDependency(),
            new TacticAcyclic(),
            new TacticOwnerLoad(),
            new TeamCapacity());

    private TacticRules() {}
}
