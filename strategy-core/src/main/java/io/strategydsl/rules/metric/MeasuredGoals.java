package io.strategydsl.rules.metric;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which goals are measured, themselves or by a goal below them, by a metric of which something holds. */
final class MeasuredGoals {
    private MeasuredGoals() {}

    /**
     * Returns the ids of these goals. It climbs from each metric to where somebody has been before, so that all goals of a
     * chain take no longer than one; to look at all metrics of each goal would.
     */
    static Set<String> by(Predicate<Metric> which, StrategyIndex index) {
        Set<String> measured = new HashSet<>();
        for (Metric metric : index.strategy().metrics()) {
            if (which.test(metric)) {
                for (String id : index.measuredGoals(metric)) {
                    climb(index.goal(id), measured, index);
                }
            }
        }
        return measured;
    }

    private static void climb(Optional<Goal> start, Set<String> measured, StrategyIndex index) {
        Optional<Goal> goal = start;
        while (goal.isPresent() && measured.add(goal.get().id())) {
            goal = index.parent(goal.get());
        }
    }
}
