package io.strategydsl.benchmark;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TacticStatus;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Goals and tactics that stand in a cycle. */
final class FloorCycles {

    private FloorCycles() {}

    static Set<String> ofGoals(FloorIndex index) {
        Set<String> inCycles = new HashSet<>();
        Set<String> passed = new HashSet<>();
        for (Goal goal : index.strategy.goals()) {
            if (goal.partOf().isEmpty()) {
                continue;
            }
            Set<String> way = new HashSet<>();
            Goal each = index.goals.get(goal.id());
            while (each != null && passed.add(each.id())) {
                way.add(each.id());
                each = index.parent(each);
            }
            // Back on this way, and not on one that was gone before.
            while (each != null && way.contains(each.id()) && inCycles.add(each.id())) {
                each = index.parent(each);
            }
        }
        return inCycles;
    }

    static Set<String> ofTactics(FloorIndex index) {
        Set<String> done = new HashSet<>();
        Set<String> open = new HashSet<>();
        boolean anyCycle = false;
        for (Tactic tactic : index.strategy.tactics()) {
            anyCycle |= leadsIntoCycle(tactic.id(), index, open, done);
        }
        return anyCycle ? inCycles(index) : Set.of();
    }

    private static boolean leadsIntoCycle(String id, FloorIndex index, Set<String> open, Set<String> done) {
        Tactic tactic = index.tactics.get(id);
        if (tactic == null || waitsForNothing(tactic) || done.contains(id)) {
            return false;
        }
        if (!open.add(id)) {
            return true;
        }
        boolean found = false;
        for (String dependency : tactic.dependencies()) {
            found |= leadsIntoCycle(dependency, index, open, done);
        }
        open.remove(id);
        done.add(id);
        return found;
    }

    private static boolean waitsForNothing(Tactic tactic) {
        return tactic.dependencies().isEmpty()
                || tactic.isDropped()
                || (tactic.status() instanceof TacticStatus.Done && !FloorDays.isRecurring(tactic));
    }

    // Only plans with a cycle get here, so that it may take its time.
    private static Set<String> inCycles(FloorIndex index) {
        Set<String> inCycles = new HashSet<>();
        for (Tactic tactic : index.strategy.tactics()) {
            if (!inCycles.contains(tactic.id())
                    && reachedFrom(tactic.id(), index).contains(tactic.id())) {
                inCycles.add(tactic.id());
            }
        }
        return inCycles;
    }

    private static Set<String> reachedFrom(String start, FloorIndex index) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Tactic tactic = index.tactics.get(waiting.remove());
            if (tactic != null && !waitsForNothing(tactic)) {
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
