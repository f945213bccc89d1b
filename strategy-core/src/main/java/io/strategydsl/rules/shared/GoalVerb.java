package io.strategydsl.rules.shared;

import io.strategydsl.model.Goal;

/** The verb with which the author of a plan wrote a goal, for fixes that point to the call. */
public final class GoalVerb {
    private GoalVerb() {}

    /** Returns the name of the call that adds the goal. */
    public static String of(Goal goal) {
        return goal.primary() ? "primaryGoal" : "goal";
    }
}
