package io.strategydsl.planning.progress;

import io.strategydsl.model.Objective;
import java.util.List;
import java.util.Map;

/** The progress of an objective, judged by the outcome metrics of the goals that support it. */
public sealed interface ObjectiveProgress permits ProgressOfGoals.OfObjective {

    /** Returns the objective. */
    Objective objective();

    /**
     * Returns the goals that support it, themselves or through a goal above them, in the order of the plan; computed
     * when they are first read.
     */
    List<GoalProgress> goals();

    /** Returns the metrics of these goals, each once, in the order of the plan; computed when they are first read. */
    List<MetricProgress> metrics();

    /**
     * Returns the verdict: behind if any metric is; no data if none has any; ahead if all with data are; otherwise on
     * track.
     */
    Verdict verdict();

    /** Returns how many metrics have each verdict, in the order of the verdicts, zeros included. */
    Map<Verdict, Integer> counts();
}
