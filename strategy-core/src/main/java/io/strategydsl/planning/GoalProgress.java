package io.strategydsl.planning;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Goal;
import java.util.List;
import java.util.Map;

/**
 * How far a goal has come: by its outcome metrics and those of the goals below it, never by the tactics that are done.
 *
 * @param goal the goal
 * @param metrics the metrics that measure it or a goal below it, in the order of the plan
 */
public record GoalProgress(Goal goal, List<MetricProgress> metrics) {

    /**
     * Checks what is given.
     *
     * @throws NullPointerException if an argument is null
     */
    public GoalProgress {
        Checks checks = Checks.of("progress of a goal");
        checks.present("goal", goal);
        metrics = List.copyOf(checks.<MetricProgress>allPresent("metrics", metrics));
    }

    /**
     * Behind as soon as one metric is; without data where all are; ahead where all that have data are; otherwise on
     * track.
     */
    public Verdict verdict() {
        return Verdict.of(metrics);
    }

    /** How many metrics have each verdict, in the order of the verdicts; none is left out. */
    public Map<Verdict, Integer> counts() {
        return Verdict.counts(metrics);
    }
}
