package io.strategydsl.planning.progress;

import io.strategydsl.model.Goal;
import java.util.List;
import java.util.Map;

/**
 * The progress of a goal, judged by its outcome metrics and those of the goals below it, never by the tactics that are
 * done.
 */
public sealed interface GoalProgress permits ProgressOfGoals.OfGoal {

    /** Returns the goal. */
    Goal goal();

    /**
     * Returns the metrics that measure it or a goal below it, in the order of the plan; computed when they are first
     * read.
     */
    List<MetricProgress> metrics();

    /**
     * Returns the verdict: behind if any metric is; no data if none has any; ahead if all with data are; otherwise on
     * track.
     */
    Verdict verdict();

    /** Returns how many metrics have each verdict, in the order of the verdicts, zeros included. */
    Map<Verdict, Integer> counts();
}
