package io.strategydsl.planning.progress;

import io.strategydsl.model.Objective;
import java.util.List;
import java.util.Map;

/** How far an objective has come: by the outcome metrics of the goals that support it. */
public sealed interface ObjectiveProgress permits ProgressOfGoals.OfObjective {

    /** The objective. */
    Objective objective();

    /**
     * The goals that support it, themselves or through a goal above them, in the order of the plan; put together when they
     * are first read.
     */
    List<GoalProgress> goals();

    /** The metrics of these goals, each once, in the order of the plan; put together when they are first read. */
    List<MetricProgress> metrics();

    /**
     * Behind as soon as one metric is; without data where all are; ahead where all that have data are; otherwise on
     * track.
     */
    Verdict verdict();

    /** How many metrics have each verdict, in the order of the verdicts; none is left out. */
    Map<Verdict, Integer> counts();
}
