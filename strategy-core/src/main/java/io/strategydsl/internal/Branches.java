package io.strategydsl.internal;

import java.util.Arrays;

/**
 * Things that belong to nodes of a forest, such as the tactics that serve goals, by branch: those of a node and all nodes
 * below it. A thing that belongs to several nodes of a branch is in it once.
 *
 * <p>Nothing is kept for each branch, since the branches of a chain have together as many things as the square of its
 * length: they are ranges of one array.
 */
public final class Branches {
    private final Forest forest;
    private final int[] starts;
    private final int[] things;
    /** Where the same thing stands before, or -1. */
    private final int[] earlier;
    /** How many things the branches that begin before a place have twice. */
    private final int[] repeated;

    private Branches(Forest forest, int[] starts, int[] things, int[] earlier) {
        this.forest = forest;
        this.starts = starts;
        this.things = things;
        this.earlier = earlier;
        this.repeated = repeated();
    }

    /** Collects what belongs to which node. */
    public static final class Builder {
        private final Forest forest;
        private int[] nodes = new int[16];
        private int[] things = new int[16];
        private int count;

        private Builder(Forest forest) {
            this.forest = forest;
        }

        /** Adds a thing to a node; the numbers of things must not fall from one call to the next. */
        public void add(int node, int thing) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * count);
                things = Arrays.copyOf(things, 2 * count);
            }
            nodes[count] = node;
            things[count++] = thing;
        }

        /** Returns what was collected, by branch. */
        public Branches build() {
            int[] starts = new int[forest.size() + 1];
            for (int i = 0; i < count; i++) {
                starts[forest.place(nodes[i]) + 1]++;
            }
            for (int place = 0; place < forest.size(); place++) {
                starts[place + 1] += starts[place];
            }
            int[] free = starts.clone();
            int[] byPlace = new int[count];
            for (int i = 0; i < count; i++) {
                byPlace[free[forest.place(nodes[i])]++] = things[i];
            }
            return new Branches(forest, starts, byPlace, earlier(byPlace));
        }

        private int[] earlier(int[] byPlace) {
            int[] latest = new int[count == 0 ? 0 : things[count - 1] + 1];
            Arrays.fill(latest, -1);
            int[] earlier = new int[count];
            for (int i = 0; i < count; i++) {
                earlier[i] = latest[byPlace[i]];
                latest[byPlace[i]] = i;
            }
            return earlier;
        }
    }

    /** Begins to collect what belongs to the nodes of a forest. */
    public static Builder of(Forest forest) {
        return new Builder(forest);
    }

    /** Returns whether nothing belongs to the branch of the node. */
    public boolean isEmpty(int node) {
        return start(node) == end(node);
    }

    /** Returns how many things belong to the branch of the node. */
    public int size(int node) {
        return end(node) - start(node) - (repeated[forest.end(node)] - repeated[forest.place(node)]);
    }

    /** Returns what belongs to the branch of the node, each once, the lowest number first. */
    public int[] in(int node) {
        int start = start(node);
        int[] found = new int[end(node) - start];
        int count = 0;
        for (int i = start; i < end(node); i++) {
            if (earlier[i] < start) {
                found[count++] = things[i];
            }
        }
        int[] once = Arrays.copyOf(found, count);
        Arrays.sort(once);
        return once;
    }

    /**
     * Returns how many things the branches that begin at each place count twice: a thing in two places is once too many
     * in the smallest branch with both, and in every branch around that one.
     */
    private int[] repeated() {
        int[] found = new int[forest.size() + 1];
        int[] ends = forest.endsByPlace();
        int[] open = new int[forest.size()];
        int depth = 0;
        for (int place = 0; place < forest.size(); place++) {
            while (depth > 0 && ends[open[depth - 1]] <= place) {
                depth--;
            }
            open[depth++] = place;
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                int branch = earlier[i] < 0 ? -1 : smallestWith(earlier[i], open, depth);
                if (branch >= 0) {
                    found[branch + 1]++;
                }
            }
        }
        for (int place = 0; place < forest.size(); place++) {
            found[place + 1] += found[place];
        }
        return found;
    }

    /** Returns the last of the open branches that begins before something that stands earlier, or -1. */
    private int smallestWith(int standing, int[] open, int depth) {
        int from = 0;
        int to = depth;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (starts[open[middle]] <= standing) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? -1 : open[from - 1];
    }

    private int start(int node) {
        return starts[forest.place(node)];
    }

    private int end(int node) {
        return starts[forest.end(node)];
    }
}
