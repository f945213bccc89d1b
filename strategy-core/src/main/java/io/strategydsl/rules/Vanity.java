package io.strategydsl.rules;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import java.util.List;
import java.util.Optional;

/**
 * Measures that count attention where the goal is after something else. What is vanity depends on the goal: followers
 * judge brand awareness, but not revenue.
 */
final class Vanity {
    private Vanity() {}

    /** Whether the goal is of a catalogued type and is measured, but by vanity alone. */
    static boolean isAllThatMeasures(Goal goal, StrategyIndex index) {
        List<Metric> metrics = index.metrics(goal);
        Optional<GoalType> type = index.type(goal);
        if (metrics.isEmpty() || type.isEmpty() || !type.get().isCatalogued()) {
            return false;
        }
        for (Metric metric : metrics) {
            if (!isVanity(metric, type.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVanity(Metric metric, GoalType type) {
        return metric.kind().isPresent()
                && metric.kind().get().countsAttention()
                && !metric.kind().get().isListedFor(type);
    }
}
