package io.strategydsl.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Finds the elements that are in a cycle with each other: those that all reach each other (Tarjan's strongly connected
 * components), without recursion so that a chain may be as long as the plan.
 */
final class Cycles {
    /** Stands for elements that are in no cycle and were not searched. */
    private static final Visit CLOSED = new Visit("", 0, List.of(), false);

    private final Set<String> ids;
    private final Function<String, List<String>> next;
    private final Map<String, Visit> visits;
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Map<String, SortedSet<String>> found = new HashMap<>();

    /** An element that the search has come to. */
    private static final class Visit {
        final String id;
        final int number;
        final List<String> next;
        int followed;
        /** The lowest number among the open elements that it reaches. */
        int lowest;

        boolean open;

        Visit(String id, int number, List<String> next, boolean open) {
            this.id = id;
            this.number = number;
            this.next = next;
            this.lowest = number;
            this.open = open;
        }

        void reaches(int other) {
            lowest = Math.min(lowest, other);
        }
    }

    private Cycles(Set<String> ids, Function<String, List<String>> next) {
        this.ids = ids;
        this.next = next;
        this.visits = new HashMap<>(ids.size() * 4 / 3 + 1);
    }

    /**
     * Returns, for each element from which a way leads back to it, all that are in a cycle with it, itself included. What
     * is found does not depend on the order of the ids.
     */
    static Map<String, SortedSet<String>> among(Set<String> ids, Function<String, List<String>> next) {
        Cycles cycles = new Cycles(ids, next);
        for (String id : ids) {
            if (!cycles.visits.containsKey(id)) {
                cycles.exploreUnlessEnd(id);
            }
        }
        return cycles.found;
    }

    /** Nothing has to be made for what leads nowhere new: in most plans, what an element refers to comes before it. */
    private void exploreUnlessEnd(String id) {
        if (leadsBackOnly(next.apply(id))) {
            visits.put(id, CLOSED);
        } else {
            explore(id);
        }
    }

    private boolean leadsBackOnly(List<String> targets) {
        for (int i = 0; i < targets.size(); i++) {
            // Between two searches, nothing is open.
            if (!visits.containsKey(targets.get(i)) && ids.contains(targets.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void explore(String start) {
        visit(start);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.followed < visit.next.size()) {
                follow(visit, visit.next.get(visit.followed++));
                continue;
            }
            path.pop();
            if (!path.isEmpty()) {
                path.element().reaches(visit.lowest);
            }
            if (visit.lowest == visit.number) {
                close(visit);
            }
        }
    }

    private void follow(Visit visit, String target) {
        if (!ids.contains(target)) {
            return;
        }
        Visit other = visits.get(target);
        if (other == null) {
            visit(target);
        } else if (other == visit) {
            found.put(target, ImmutableSortedSet.of(target));
        } else if (other.open) {
            visit.reaches(other.number);
        }
    }

    private void visit(String id) {
        Visit visit = new Visit(id, visits.size(), next.apply(id), true);
        visits.put(id, visit);
        path.push(visit);
        open.push(visit);
    }

    /** Takes from the open elements those that all reach each other and were entered by this one; most are alone. */
    private void close(Visit root) {
        if (open.element() == root) {
            closed();
            return;
        }
        List<String> together = new ArrayList<>();
        Visit visit;
        do {
            visit = closed();
            together.add(visit.id);
        } while (visit != root);
        SortedSet<String> inOrder = ImmutableSortedSet.copyOf(together);
        for (String id : together) {
            found.put(id, inOrder);
        }
    }

    private Visit closed() {
        Visit visit = open.pop();
        visit.open = false;
        return visit;
    }
}
