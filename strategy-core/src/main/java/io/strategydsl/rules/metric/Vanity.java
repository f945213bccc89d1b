package io.strategydsl.rules.metric;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Inspection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Measures that count attention where the goal is after something else. What is vanity depends on the goal: followers
 * judge brand awareness, but not revenue.
 */
final class Vanity {

    /** By type, the ids of the goals that a metric measures which is no vanity for a goal of the type. */
    private static final Map<GoalType, Function<Inspection, Set<String>>> MEASURED_WELL = new HashMap<>();

    static {
        for (GoalType type : GoalType.catalogue()) {
            MEASURED_WELL.put(type, new MeasuredWell(type));
        }
    }

    /** The work that finds them for one type. */
    private record MeasuredWell(GoalType type) implements Function<Inspection, Set<String>> {
        @Override
        public Set<String> apply(Inspection inspection) {
            return MeasuredGoals.by(metric -> !isVanity(metric, type), inspection.index());
        }
    }

    private Vanity() {}

    /** Returns whether the goal is of a catalogued type and is measured, but by vanity alone. */
    static boolean isAllThatMeasures(Goal goal, Inspection inspection) {
        StrategyIndex index = inspection.index();
        Optional<GoalType> type = index.type(goal);
        return type.isPresent()
                && type.get().isCatalogued()
                && !index.metrics(goal).isEmpty()
                && !inspection
                        .oncePerPlan(Objects.requireNonNull(MEASURED_WELL.get(type.get())))
                        .contains(goal.id());
    }

    /** Returns whether the goal is of the same type as the one that it is part of, so that both are one branch. */
    static boolean isJudgedAbove(Goal goal, StrategyIndex index) {
        return !index.isTopmost(goal)
                && index.type(index.parent(goal).orElseThrow()).equals(index.type(goal));
    }

    private static boolean isVanity(Metric metric, GoalType type) {
        return metric.kind().isPresent() && metric.kind().get().isVanityFor(type);
    }
}
