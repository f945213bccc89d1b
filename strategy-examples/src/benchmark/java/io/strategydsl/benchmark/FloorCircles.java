package io.strategydsl.benchmark;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Tactic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Goals and tactics that stand in a circle: the first of each circle. */
final class FloorCircles {

    private FloorCircles() {}

    static Set<String> ofGoals(FloorIndex index) {
        Set<String> first = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Goal goal : index.strategy.goals()) {
            if (goal.partOf().isEmpty() || told.contains(goal.id())) {
                continue;
            }
            Set<String> passed = new HashSet<>();
            Goal each = index.goals.get(goal.id());
            while (each != null && passed.add(each.id())) {
                each = index.parent(each);
            }
            if (each != null && each.id().equals(goal.id())) {
                first.add(goal.id());
                told.addAll(passed);
            }
        }
        return first;
    }

    static Set<String> ofTactics(FloorIndex index) {
        Set<String> done = new HashSet<>();
        Set<String> open = new HashSet<>();
        boolean anyCircle = false;
        for (Tactic tactic : index.strategy.tactics()) {
            anyCircle |= leadsIntoCircle(tactic.id(), index, open, done);
        }
        return anyCircle ? firstOfEach(index) : Set.of();
    }

    private static boolean leadsIntoCircle(String id, FloorIndex index, Set<String> open, Set<String> done) {
        Tactic tactic = index.tactics.get(id);
        if (tactic == null || tactic.isDropped() || done.contains(id)) {
            return false;
        }
        if (!open.add(id)) {
            return true;
        }
        boolean found = false;
        for (String dependency : tactic.dependencies()) {
            found |= leadsIntoCircle(dependency, index, open, done);
        }
        open.remove(id);
        done.add(id);
        return found;
    }

    // Only plans with a circle get here, so that it may take its time.
    private static Set<String> firstOfEach(FloorIndex index) {
        Set<String> first = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Tactic tactic : index.strategy.tactics()) {
            Set<String> reached = reachedFrom(tactic.id(), index);
            if (told.contains(tactic.id()) || !reached.contains(tactic.id())) {
                continue;
            }
            first.add(tactic.id());
            for (String id : reached) {
                if (reachedFrom(id, index).contains(tactic.id())) {
                    told.add(id);
                }
            }
        }
        return first;
    }

    private static Set<String> reachedFrom(String start, FloorIndex index) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Tactic tactic = index.tactics.get(waiting.remove());
            if (tactic != null && !tactic.isDropped()) {
                for (String dependency : tactic.dependencies()) {
                    if (reached.add(dependency)) {
                        waiting.add(dependency);
                    }
                }
            }
        }
        return reached;
    }
}
