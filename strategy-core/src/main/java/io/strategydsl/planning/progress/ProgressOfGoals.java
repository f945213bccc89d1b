package io.strategydsl.planning.progress;

import com.google.common.collect.Maps;
import io.strategydsl.internal.Branches;
import io.strategydsl.internal.Forest;
import io.strategydsl.internal.LateList;
import io.strategydsl.internal.NamedForest;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.StrategyIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rolls the progress of metrics up to goals and objectives. */
final class ProgressOfGoals {
    private final StrategyIndex index;
    private final List<MetricProgress> metrics;
    private final List<Goal> goals;
    private final NamedForest forest;
    private final Branches measuring;
    private final Map<Verdict, Branches> byVerdict = new EnumMap<>(Verdict.class);
    private final List<GoalProgress> ofGoals = new ArrayList<>();
    private final IdentityHashMap<Goal, GoalProgress> byGoal = new IdentityHashMap<>();

    /** The progress of a goal. */
    record OfGoal(Goal goal, MetricGroup measures) implements GoalProgress {
        @Override
        public List<MetricProgress> metrics() {
            return measures.metrics();
        }

        @Override
        public Verdict verdict() {
            return measures.verdict();
        }

        @Override
        public Map<Verdict, Integer> counts() {
            return measures.counts();
        }
    }

    /** The progress of an objective. */
    record OfObjective(Objective objective, List<GoalProgress> goals, MetricGroup measures)
            implements ObjectiveProgress {
        @Override
        public List<MetricProgress> metrics() {
            return measures.metrics();
        }

        @Override
        public Verdict verdict() {
            return measures.verdict();
        }

        @Override
        public Map<Verdict, Integer> counts() {
            return measures.counts();
        }
    }

    ProgressOfGoals(StrategyIndex index, List<MetricProgress> metrics) {
        this.index = index;
        this.metrics = metrics;
        this.goals = index.strategy().goals();
        this.forest = NamedForest.of(goals, Goal::id, Goal::partOf);
        this.measuring = measuring(metrics);
        for (Verdict verdict : Verdict.values()) {
            byVerdict.put(
                    verdict,
                    measuring(metrics.stream()
                            .filter(metric -> metric.verdict() == verdict)
                            .toList()));
        }
        for (int place = 0; place < goals.size(); place++) {
            boolean measured = isFound(place) && !measuring.isEmpty(place);
            GoalProgress progress = new OfGoal(goals.get(place), measured ? measures(place) : MetricGroup.NONE);
            ofGoals.add(progress);
            byGoal.put(goals.get(place), progress);
        }
    }

    List<GoalProgress> ofGoals() {
        return List.copyOf(ofGoals);
    }

    List<ObjectiveProgress> ofObjectives() {
        Map<String, List<Integer>> supporting = new HashMap<>();
        for (int place = 0; place < goals.size(); place++) {
            if (isFound(place)) {
                for (String objective : goals.get(place).supportedObjectives()) {
                    supporting
                            .computeIfAbsent(objective, any -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        // Objectives that are judged by the same goals share what is computed, by the places of these goals.
        Map<String, MetricGroup> known = new HashMap<>();
        List<ObjectiveProgress> ofObjectives = new ArrayList<>();
        for (Objective objective : index.strategy().objectives()) {
            if (index.objective(objective.id()).orElseThrow() != objective) {
                ofObjectives.add(new OfObjective(objective, List.of(), MetricGroup.NONE));
                continue;
            }
            int[] branches = topmost(supporting.getOrDefault(objective.id(), List.of()));
            ofObjectives.add(new OfObjective(
                    objective,
                    goals(objective),
                    known.computeIfAbsent(Arrays.toString(branches), any -> measures(branches))));
        }
        return List.copyOf(ofObjectives);
    }

    private Branches measuring(List<MetricProgress> measured) {
        return forest.naming(measured, metric -> index.measuredGoals(metric.metric()));
    }

    // References find the first of two with the same id, so the second has nothing.
    private boolean isFound(int place) {
        return forest.place(goals.get(place).id()) == place;
    }

    private MetricGroup measures(int place) {
        return new MetricGroup(
                LateList.of(() -> metrics(IntStream.of(measuring.in(place)))),
                () -> Maps.toMap(Arrays.asList(Verdict.values()), verdict -> size(verdict, place)));
    }

    private int size(Verdict verdict, int place) {
        Branches branches = byVerdict.get(verdict);
        return branches == null ? 0 : branches.size(place);
    }

    private MetricGroup measures(int[] branches) {
        if (branches.length == 0) {
            return MetricGroup.NONE;
        }
        if (branches.length == 1) {
            return measures(branches[0]);
        }
        List<MetricProgress> all =
                LateList.of(() -> metrics(IntStream.of(branches).flatMap(place -> IntStream.of(measuring.in(place)))));
        return new MetricGroup(all, () -> Verdict.counts(all));
    }

    private List<MetricProgress> metrics(IntStream places) {
        return places.distinct().sorted().mapToObj(metrics::get).toList();
    }

    /** Returns the places of those of these goals that are below no other of them. */
    private int[] topmost(List<Integer> places) {
        Forest all = forest.forest();
        List<Integer> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(all::place));
        int end = 0;
        IntStream.Builder topmost = IntStream.builder();
        for (int place : sorted) {
            if (all.place(place) >= end) {
                topmost.add(place);
                end = all.end(place);
            }
        }
        return topmost.build().toArray();
    }

    private List<GoalProgress> goals(Objective objective) {
        List<Goal> supporting = index.goals(objective);
        return supporting.isEmpty()
                ? List.of()
                : LateList.ofSome(() -> supporting.stream().map(byGoal::get).toList());
    }
}
