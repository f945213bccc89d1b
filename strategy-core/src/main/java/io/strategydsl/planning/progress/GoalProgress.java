package io.strategydsl.planning.progress;

import io.strategydsl.model.Goal;
import java.util.List;
import java.util.Map;

/** How far a goal has come: by its outcome metrics and those of the goals below it, never by the tactics that are done. */
public sealed interface GoalProgress permits ProgressOfGoals.OfGoal {

    /** The goal. */
    Goal goal();

    /** The metrics that measure it or a goal below it, in the order of the plan; put together when they are first read. */
    List<MetricProgress> metrics();

    /**
     * Behind as soon as one metric is; without data where all are; ahead where all that have data are; otherwise on
     * track.
     */
    Verdict verdict();

    /** How many metrics have each verdict, in the order of the verdicts; none is left out. */
    Map<Verdict, Integer> counts();
}
