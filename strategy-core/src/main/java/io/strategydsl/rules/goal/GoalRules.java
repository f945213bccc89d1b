package io.strategydsl.rules.goal;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on goals and objectives, in the order of the catalogue. */
public final class GoalRules {
    public static final List<Rule> LIST = List.of(
            new GoalPrimary(),
            new GoalTypeStated(),
            new GoalAligned(),
            new GoalMeasured(),
            new GoalServed(),
            new GoalPlatformNeutral(),
            new GoalAcyclic(),
            new ObjectiveServed());

    private GoalRules() {}
}
