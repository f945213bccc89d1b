package io.strategydsl.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things can be written: before, inside and after holders, such as goals, of which each is written inside another or
 * at the top. A place is the number of ends and beginnings of holders before it.
 */
final class Nesting {
    private static final int NONE = -1;
    private static final int MAX_DEPTH = 8;

    private final int[] parents;
    private final int[] beginnings;
    private final int[] ends;
    /** The innermost holder at each place. */
    private final int[] innermost;

    private final List<Integer> top = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<String, Deque<Integer>> byId = new HashMap<>();

    private Nesting(List<String> ids, int[] parents) {
        int size = ids.size();
        this.parents = parents;
        beginnings = new int[size];
        ends = new int[size];
        innermost = new int[2 * size + 1];
        innermost[0] = NONE;
        int place = 0;
        int open = NONE;
        for (int holder = 0; holder < size; holder++) {
            while (open != parents[holder]) {
                place = end(open, place);
                open = parents[open];
            }
            (open == NONE ? top : children.get(open)).add(holder);
            children.add(new ArrayList<>());
            open = holder;
            place++;
            beginnings[holder] = place;
            innermost[place] = holder;
            byId.computeIfAbsent(ids.get(holder), id -> new ArrayDeque<>()).add(holder);
        }
        while (open != NONE) {
            place = end(open, place);
            open = parents[open];
        }
    }

    private int end(int holder, int place) {
        ends[holder] = place + 1;
        innermost[place + 1] = parents[holder];
        return place + 1;
    }

    /** Returns that of holders which stand beside each other. */
    static Nesting flat(List<String> ids) {
        int[] parents = new int[ids.size()];
        Arrays.fill(parents, NONE);
        return new Nesting(ids, parents);
    }

    /**
     * Returns that of holders in an order that must not change. Each is written inside the one that it names, if that can
     * still be open; not too deep, since the compiler and the JVM have to follow.
     *
     * @param ids the ids of the holders
     * @param named the id that each of them names, if it can be written inside another
     */
    static Nesting of(List<String> ids, List<Optional<String>> named) {
        int[] parents = new int[ids.size()];
        List<Integer> open = new ArrayList<>();
        for (int holder = 0; holder < parents.length; holder++) {
            int depth = open.size();
            while (depth > 0 && !named.get(holder).equals(Optional.of(ids.get(open.get(depth - 1))))) {
                depth--;
            }
            depth = depth == MAX_DEPTH ? 0 : depth;
            parents[holder] = depth == 0 ? NONE : open.get(depth - 1);
            open.subList(depth, open.size()).clear();
            open.add(holder);
        }
        return new Nesting(ids, parents);
    }

    /** Returns the holders that are inside no other. */
    List<Integer> atTheTop() {
        return top;
    }

    /** Returns the holders that are written directly inside another. */
    List<Integer> inside(int holder) {
        return children.get(holder);
    }

    /** Returns the first place inside a holder. */
    int beginning(int holder) {
        return beginnings[holder];
    }

    /** Returns the place behind a holder. */
    int end(int holder) {
        return ends[holder];
    }

    /** Returns the place behind all holders. */
    int last() {
        return innermost.length - 1;
    }

    /** Returns the holder in which a place is, if it is in one. */
    Optional<Integer> holder(int place) {
        return innermost[place] == NONE ? Optional.empty() : Optional.of(innermost[place]);
    }

    /**
     * Returns places for things in an order that must not change, each inside one of the holders that it names if that can
     * be. If most of them cannot be inside one, none is: a plan that is half in one form and half in another is no easier
     * to read.
     *
     * @param named the ids of holders that each thing names
     */
    List<Integer> places(List<? extends Collection<String>> named) {
        Map<String, Deque<Integer>> left = new HashMap<>();
        byId.forEach((id, holders) -> left.put(id, new ArrayDeque<>(holders)));
        List<Integer> places = new ArrayList<>();
        int inside = 0;
        int naming = 0;
        int place = 0;
        for (Collection<String> ids : named) {
            int best = Integer.MAX_VALUE;
            for (String id : ids) {
                best = Math.min(best, next(left.getOrDefault(id, new ArrayDeque<>()), place));
            }
            inside += best < Integer.MAX_VALUE ? 1 : 0;
            naming += ids.isEmpty() ? 0 : 1;
            place = best < Integer.MAX_VALUE ? best : leaving(place, NONE);
            places.add(place);
        }
        return inside == 0 || 2 * inside < naming ? Collections.nCopies(named.size(), last()) : places;
    }

    /** Returns the next place in one of the holders, which is dropped when it has ended. */
    private int next(Deque<Integer> holders, int place) {
        while (!holders.isEmpty() && ends[holders.getFirst()] <= place) {
            holders.removeFirst();
        }
        if (holders.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int holder = holders.getFirst();
        return place < beginnings[holder] ? beginnings[holder] : leaving(place, holder);
    }

    /** Returns the next place where the innermost holder is this one, in which the place is. */
    private int leaving(int place, int holder) {
        int next = place;
        while (innermost[next] != holder) {
            next = ends[innermost[next]];
        }
        return next;
    }
}
