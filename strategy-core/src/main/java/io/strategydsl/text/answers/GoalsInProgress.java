package io.strategydsl.text.answers;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.planning.progress.GoalProgress;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which goals are printed under which objective, and which metrics under which goal. Goals that support an
 * objective through a goal above them are printed with it and not repeated under the next objective, since that could
 * repeat all goals under every objective.
 */
final class GoalsInProgress {
    private final Progress progress;
    private final StrategyIndex index;
    private final Map<String, List<Heirs>> byObjective = new HashMap<>();
    private final Map<String, List<MetricProgress>> byGoal;

    /** Goals that support the same objectives, by their places in the plan: those that state it, and all. */
    private static final class Heirs {
        final List<Integer> stating = new ArrayList<>();
        final List<Integer> all = new ArrayList<>();
        boolean written;

        Stream<Integer> next() {
            List<Integer> next = written ? stating : all;
            written = true;
            return next.stream();
        }
    }

    GoalsInProgress(Progress progress) {
        this.progress = progress;
        this.index = StrategyIndex.of(progress.strategy());
        this.byGoal = TraceWords.byReference(progress.metrics(), metric -> index.measuredGoals(metric.metric()));
        // Heirs share the set that they inherit.
        IdentityHashMap<Set<String>, Heirs> bySet = new IdentityHashMap<>();
        List<Goal> goals = progress.strategy().goals();
        for (int place = 0; place < goals.size(); place++) {
            Goal goal = goals.get(place);
            Set<String> objectives = index.supportedObjectives(goal);
            if (!objectives.isEmpty()) {
                Heirs heirs = bySet.computeIfAbsent(objectives, this::heirs);
                heirs.all.add(place);
                if (!goal.supportedObjectives().isEmpty()) {
                    heirs.stating.add(place);
                }
            }
        }
    }

    private Heirs heirs(Set<String> objectives) {
        Heirs heirs = new Heirs();
        for (String objective : objectives) {
            byObjective.computeIfAbsent(objective, any -> new ArrayList<>()).add(heirs);
        }
        return heirs;
    }

    /** Returns the goals to print under the objective, in the order of the plan. */
    List<GoalProgress> next(Objective objective) {
        return byObjective.getOrDefault(objective.id(), List.of()).stream()
                .flatMap(Heirs::next)
                .sorted()
                .map(progress.goals()::get)
                .toList();
    }

    /** Returns the metrics that measure the goal itself; a later goal with the same id has none. */
    List<MetricProgress> metrics(Goal goal) {
        return index.goal(goal.id()).orElseThrow() == goal ? byGoal.getOrDefault(goal.id(), List.of()) : List.of();
    }

    boolean measuresAny(MetricProgress metric) {
        return index.measuredGoals(metric.metric()).stream()
                .anyMatch(id -> index.goal(id).isPresent());
    }
}
