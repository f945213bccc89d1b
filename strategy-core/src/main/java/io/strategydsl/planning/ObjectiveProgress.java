package io.strategydsl.planning;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Objective;
import java.util.List;
import java.util.Map;

/**
 * How far an objective has come: by the outcome metrics of the goals that support it.
 *
 * @param objective the objective
 * @param goals the goals that support it, themselves or through a goal above them, in the order of the plan
 * @param metrics the metrics of these goals, each once, in the order of the plan
 */
public record ObjectiveProgress(Objective objective, List<GoalProgress> goals, List<MetricProgress> metrics) {

    /**
     * Checks what is given.
     *
     * @throws NullPointerException if an argument is null
     */
    public ObjectiveProgress {
        Checks checks = Checks.of("progress of an objective");
        checks.present("objective", objective);
        goals = List.copyOf(checks.<GoalProgress>allPresent("goals", goals));
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
