package io.strategydsl.model;

import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the cycles among elements that point at each other: one cycle for each knot of elements that all reach each
 * other (Tarjan's strongly connected components), without recursion so that a chain may be as long as the plan.
 */
final class Cycles {
    private final Set<String> ids;
    private final Function<String, ? extends Iterable<String>> next;
    private final Map<String, Visit> visits;
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Map<String, Set<String>> knotOf = new HashMap<>();

    /** An element that the search has come to. */
    private static final class Visit {
        final String id;
        final int number;
        final Iterator<String> rest;
        /** The lowest number among the open elements that it reaches. */
        int lowest;

        boolean open = true;

        Visit(String id, int number, Iterator<String> rest) {
            this.id = id;
            this.number = number;
            this.rest = rest;
            this.lowest = number;
        }

        void reaches(int other) {
            lowest = Math.min(lowest, other);
        }
    }

    private Cycles(Set<String> ids, Function<String, ? extends Iterable<String>> next) {
        this.ids = ids;
        this.next = next;
        this.visits = Maps.newHashMapWithExpectedSize(ids.size());
    }

    /**
     * The cycles by the id they start from, which is the first of the knot in the order of {@code ids}. A cycle names
     * its start again at its end.
     */
    static Map<String, List<String>> among(Set<String> ids, Function<String, ? extends Iterable<String>> next) {
        Cycles cycles = new Cycles(ids, next);
        for (String id : ids) {
            if (!cycles.visits.containsKey(id)) {
                cycles.explore(id);
            }
        }
        return cycles.knotOf.isEmpty() ? Map.of() : cycles.found();
    }

    private void explore(String start) {
        visit(start);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.rest.hasNext()) {
                follow(visit, visit.rest.next());
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
            knotOf.put(target, Set.of(target));
        } else if (other.open) {
            visit.reaches(other.number);
        }
    }

    private void visit(String id) {
        Visit visit = new Visit(id, visits.size(), next.apply(id).iterator());
        visits.put(id, visit);
        path.push(visit);
        open.push(visit);
    }

    /** Takes from the open elements the knot that was entered by this one. Most are alone and no knot at all. */
    private void close(Visit root) {
        if (open.element() == root) {
            closed();
            return;
        }
        Set<String> knot = new HashSet<>();
        Visit visit;
        do {
            visit = closed();
            knot.add(visit.id);
            knotOf.put(visit.id, knot);
        } while (visit != root);
    }

    private Visit closed() {
        Visit visit = open.pop();
        visit.open = false;
        return visit;
    }

    private Map<String, List<String>> found() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Set<Set<String>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String id : ids) {
            Set<String> knot = knotOf.get(id);
            if (knot != null && told.add(knot)) {
                found.put(id, shortestFrom(id, knot));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** The shortest way from an id back to itself inside its knot. */
    private List<String> shortestFrom(String start, Set<String> knot) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            for (String target : next.apply(id)) {
                if (target.equals(start)) {
                    return cycle(start, id, cameFrom);
                }
                if (knot.contains(target) && cameFrom.putIfAbsent(target, id) == null) {
                    waiting.add(target);
                }
            }
        }
        throw new IllegalStateException("no way leads from '" + start + "' back to it in " + knot);
    }

    private static List<String> cycle(String start, String last, Map<String, String> cameFrom) {
        List<String> cycle = new ArrayList<>();
        cycle.add(start);
        for (String id = last; !id.equals(start); id = Objects.requireNonNull(cameFrom.get(id))) {
            cycle.add(id);
        }
        cycle.add(start);
        Collections.reverse(cycle);
        return List.copyOf(cycle);
    }
}
