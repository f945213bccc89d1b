package io.strategydsl.rules;

import io.strategydsl.model.Goal;

/** The verb with which the author of a plan wrote a goal, for fixes that point to the call. */
final class GoalVerb {
    private GoalVerb() {}

    static String of(Goal goal) {
        return goal.primary() ? "primaryGoal" : "goal";
    }
}
