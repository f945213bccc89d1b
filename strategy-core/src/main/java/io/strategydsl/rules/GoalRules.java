package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on goals and objectives, in the order of the catalogue. */
final class GoalRules {
    static final List<Rule> LIST = List.of(
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
