package io.strategydsl.rules.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One cycle through an element, as a message shows it: {@code a -> b -> a}. Each element of a cycle is a finding, and
 * there may be as many as the plan is long, so none is searched or shown to the end where it is long.
 */
public final class CycleInWords {
    private static final int MAX_SHOWN = 8;
    private static final int MAX_LOOKED_AT = 100;

    private final String start;
    private final Set<String> together;
    private final Function<String, ? extends Iterable<String>> next;

    private CycleInWords(String start, Set<String> together, Function<String, ? extends Iterable<String>> next) {
        this.start = start;
        this.together = together;
        this.next = next;
    }

    /**
     * Returns the ids on the shortest way from an element back to it, both ends included; of a long way the first step and
     * three dots.
     *
     * @param start the id of the element
     * @param together the ids of all that are in a cycle with it
     * @param next the ids to which each of them leads
     */
    public static List<String> from(
            String start, Set<String> together, Function<String, ? extends Iterable<String>> next) {
        CycleInWords cycle = new CycleInWords(start, together, next);
        List<String> whole = cycle.shortest();
        return whole.isEmpty() ? List.of(start, cycle.firstStep(), "...", start) : whole;
    }

    /** Returns the shortest way back; none if it is longer than is shown, or not found among the first that were looked at. */
    private List<String> shortest() {
        Map<String, String> cameFrom = new HashMap<>();
        List<String> level = List.of(start);
        int lookedAt = 0;
        for (int shown = 2; shown <= MAX_SHOWN; shown++) {
            List<String> nextLevel = new ArrayList<>();
            for (String id : level) {
                for (String target : next.apply(id)) {
                    if (target.equals(start)) {
                        return wayTo(id, cameFrom);
                    }
                    if (++lookedAt > MAX_LOOKED_AT) {
                        return List.of();
                    }
                    if (together.contains(target) && cameFrom.putIfAbsent(target, id) == null) {
                        nextLevel.add(target);
                    }
                }
            }
            level = nextLevel;
        }
        return List.of();
    }

    private List<String> wayTo(String last, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>();
        way.add(start);
        for (String id = last; !id.equals(start); id = Objects.requireNonNull(cameFrom.get(id))) {
            way.add(id);
        }
        way.add(start);
        Collections.reverse(way);
        return way;
    }

    /** Some way leads back from each of them, so it can be any. */
    private String firstStep() {
        for (String target : next.apply(start)) {
            if (together.contains(target)) {
                return target;
            }
        }
        throw new IllegalStateException("nothing leads from '" + start + "' back to it in " + together);
    }
}
