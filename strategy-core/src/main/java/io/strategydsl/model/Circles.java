package io.strategydsl.model;

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
 * Finds the circles among elements that point at each other: one circle for each knot of elements that all reach each
 * other (Tarjan's strongly connected components), without recursion so that a chain may be as long as the plan.
 */
final class Circles {
    private final Set<String> ids;
    private final Function<String, ? extends Iterable<String>> next;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<Set<String>> knots = new ArrayList<>();

    private Circles(Set<String> ids, Function<String, ? extends Iterable<String>> next) {
        this.ids = ids;
        this.next = next;
    }

    /**
     * The circles by the id they start from, which is the first of the knot in the order of {@code ids}. A circle names
     * its start again at its end.
     */
    static Map<String, List<String>> among(Set<String> ids, Function<String, ? extends Iterable<String>> next) {
        Circles circles = new Circles(ids, next);
        for (String id : ids) {
            if (!circles.numbers.containsKey(id)) {
                circles.explore(id);
            }
        }
        Map<String, Set<String>> knotOf = new HashMap<>();
        circles.knots.forEach(knot -> knot.forEach(id -> knotOf.put(id, knot)));
        Map<String, List<String>> found = new LinkedHashMap<>();
        Set<Set<String>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String id : ids) {
            Set<String> knot = knotOf.getOrDefault(id, Set.of());
            if (told.add(knot)) {
                List<String> circle = circles.shortestFrom(id, knot);
                if (!circle.isEmpty()) {
                    found.put(id, circle);
                }
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private void explore(String start) {
        record Visit(String id, Iterator<String> rest) {}
        Deque<Visit> path = new ArrayDeque<>();
        path.push(new Visit(start, opened(start)));
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.rest().hasNext()) {
                String target = visit.rest().next();
                if (!ids.contains(target)) {
                    continue;
                }
                if (!numbers.containsKey(target)) {
                    path.push(new Visit(target, opened(target)));
                } else if (isOpen.contains(target)) {
                    lowest.merge(visit.id(), numbers.get(target), Math::min);
                }
                continue;
            }
            path.pop();
            if (!path.isEmpty()) {
                lowest.merge(path.element().id(), lowest.get(visit.id()), Math::min);
            }
            if (Objects.equals(lowest.get(visit.id()), numbers.get(visit.id()))) {
                close(visit.id());
            }
        }
    }

    private Iterator<String> opened(String id) {
        numbers.put(id, numbers.size());
        lowest.put(id, numbers.get(id));
        open.push(id);
        isOpen.add(id);
        return next.apply(id).iterator();
    }

    private void close(String root) {
        Set<String> knot = new HashSet<>();
        String id;
        do {
            id = open.pop();
            isOpen.remove(id);
            knot.add(id);
        } while (!id.equals(root));
        knots.add(knot);
    }

    /** The shortest way from an id back to itself inside its knot; none where it is alone and does not name itself. */
    private List<String> shortestFrom(String start, Set<String> knot) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            for (String target : next.apply(id)) {
                if (target.equals(start)) {
                    return circle(start, id, cameFrom);
                }
                if (knot.contains(target) && cameFrom.putIfAbsent(target, id) == null) {
                    waiting.add(target);
                }
            }
        }
        return List.of();
    }

    private static List<String> circle(String start, String last, Map<String, String> cameFrom) {
        List<String> circle = new ArrayList<>();
        circle.add(start);
        for (String id = last; !id.equals(start); id = Objects.requireNonNull(cameFrom.get(id))) {
            circle.add(id);
        }
        circle.add(start);
        Collections.reverse(circle);
        return List.copyOf(circle);
    }
}
