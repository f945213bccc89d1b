package io.strategydsl.rules.goal;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on goals and objectives. */
public final class GoalRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new GoalPrimary(),
            new GoalTypeStated(),
            new GoalAligned(),
            new GoalMeasured(),
            new GoalNumberTargeted(),
            new GoalServed(),
            new GoalPlatformNeutral(),
            new GoalAcyclic(),
            new ObjectiveServed());

    private GoalRules() {}
}
