package io.strategydsl.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Nodes, numbered from 0, of which each is below one other at most. Each has a place, so that a node and all that is below
 * it have neighbouring places: what belongs to a branch is a range, and nobody has to climb or to descend to find it.
 * Nodes that form a cycle are below each other, and share a place.
 *
 * <p>Everything is made in time that is linear in the number of nodes, and without recursion, so that a chain may be as
 * long as the plan.
 */
public final class Forest {

    /** The node above one that is below none. */
    public static final int NONE = -1;

    private static final int UNKNOWN = -2;

    private final int[] above;
    private final int[] places;
    private final int[] ends;

    private Forest(int[] above) {
        this.above = above;
        this.places = new int[above.length];
        this.ends = new int[above.length];
    }

    /**
     * Returns the forest in which each node is below the one whose number stands at its own.
     *
     * @param above the number of the node above each node, or {@link #NONE}
     */
    public static Forest of(int[] above) {
        Forest forest = new Forest(above.clone());
        forest.takePlaces();
        return forest;
    }

    /** Returns how many nodes there are. */
    public int size() {
        return above.length;
    }

    /** Returns the node above this one, or {@link #NONE}. */
    public int above(int node) {
        return above[node];
    }

    /** Returns the place of the node, which is the first of its branch. */
    public int place(int node) {
        return places[node];
    }

    /** Returns the place after the last one of the branch of the node. */
    public int end(int node) {
        return ends[node];
    }

    /** Returns for each place the one after the last of the branch that begins there. */
    int[] endsByPlace() {
        int[] byPlace = new int[above.length];
        for (int node = 0; node < above.length; node++) {
            byPlace[places[node]] = ends[node];
        }
        return byPlace;
    }

    /** Returns for each node the nearest for which something holds, which may be itself, or {@link #NONE}. */
    public int[] nearest(IntPredicate holds) {
        int[] nearest = new int[above.length];
        Arrays.fill(nearest, UNKNOWN);
        for (int node = 0; node < above.length; node++) {
            int top = node;
            while (top != NONE && nearest[top] == UNKNOWN) {
                if (holds.test(top)) {
                    nearest[top] = top;
                } else {
                    // Where a climb comes back to where it has been, it holds for none of a cycle.
                    nearest[top] = NONE;
                    top = above[top];
                }
            }
            int found = top == NONE ? NONE : nearest[top];
            for (int below = node; below != top && nearest[below] != found; below = above[below]) {
                nearest[below] = found;
            }
        }
        return nearest;
    }

    private void takePlaces() {
        int[] heads = new int[above.length];
        int[] order = topDown(heads);
        int[] sizes = new int[above.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            if (heads[node] == node) {
                sizes[node]++;
                int parent = headAbove(node, heads);
                if (parent != NONE) {
                    sizes[parent] += sizes[node];
                }
            }
        }
        int free = 0;
        int[] freeBelow = new int[above.length];
        for (int node : order) {
            int head = heads[node];
            if (head == node) {
                int parent = headAbove(node, heads);
                int place = parent == NONE ? free : freeBelow[parent];
                places[node] = place;
                ends[node] = place + sizes[node];
                freeBelow[node] = place + 1;
                if (parent == NONE) {
                    free = ends[node];
                } else {
                    freeBelow[parent] = ends[node];
                }
            } else {
                places[node] = places[head];
                ends[node] = ends[head];
            }
        }
    }

    /** Returns the nodes so that each comes after the one above it; of a cycle, one is its head and comes first. */
    private int[] topDown(int[] heads) {
        int[] order = new int[above.length];
        int[] climbed = new int[above.length];
        Arrays.fill(heads, UNKNOWN);
        int ordered = 0;
        for (int start = 0; start < above.length; start++) {
            int height = 0;
            int node = start;
            while (node != NONE && heads[node] == UNKNOWN) {
                heads[node] = NONE;
                climbed[height++] = node;
                node = above[node];
            }
            if (node != NONE && heads[node] == NONE) {
                ordered = closeCycle(node, heads, order, ordered);
            }
            while (height > 0) {
                int below = climbed[--height];
                if (heads[below] == NONE) {
                    heads[below] = below;
                    order[ordered++] = below;
                }
            }
        }
        return order;
    }

    private int closeCycle(int head, int[] heads, int[] order, int ordered) {
        int next = ordered;
        int node = head;
        do {
            heads[node] = head;
            order[next++] = node;
            node = above[node];
        } while (node != head);
        return next;
    }

    /** Returns the head of what is above a head: a cycle has nothing above it. */
    private int headAbove(int head, int[] heads) {
        int parent = above[head];
        return parent == NONE || heads[parent] == head ? NONE : heads[parent];
    }
}
