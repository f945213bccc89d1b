package io.strategydsl.planning.coverage;

import java.util.Arrays;

/** Nodes by number, and which lead to which. */
final class Links {
    private final int nodes;
    private final Neighbours forwards;
    private final Neighbours backwards;

    private Links(int nodes, Neighbours forwards, Neighbours backwards) {
        this.nodes = nodes;
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** Collects nodes and links. */
    static final class Builder {
        private int nodes;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int count;

        /** Adds a node, and returns its number, which is one more than that of the node before. */
        int node() {
            return nodes++;
        }

        void link(int one, int other) {
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
            }
            from[count] = one;
            to[count++] = other;
        }

        Links build() {
            return new Links(nodes, neighbours(from, to), neighbours(to, from));
        }

        private Neighbours neighbours(int[] one, int[] other) {
            int[] starts = new int[nodes + 1];
            for (int i = 0; i < count; i++) {
                starts[one[i] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            int[] free = starts.clone();
            int[] all = new int[count];
            for (int i = 0; i < count; i++) {
                all[free[one[i]]++] = other[i];
            }
            return new Neighbours(starts, all);
        }
    }

    /** The neighbours of each node in one direction, all in one array. */
    private static final class Neighbours {
        private final int[] starts;
        private final int[] all;

        Neighbours(int[] starts, int[] all) {
            this.starts = starts;
            this.all = all;
        }
    }

    /** Returns which nodes one comes to from any of these, themselves included. */
    boolean[] from(int... starts) {
        return reached(starts, forwards);
    }

    /** Returns the nodes from which one comes to any of these, themselves included. */
    boolean[] to(int... ends) {
        return reached(ends, backwards);
    }

    private boolean[] reached(int[] starts, Neighbours neighbours) {
        boolean[] reached = new boolean[nodes];
        int[] waiting = new int[nodes];
        int count = 0;
        for (int start : starts) {
            if (!reached[start]) {
                reached[start] = true;
                waiting[count++] = start;
            }
        }
        for (int next = 0; next < count; next++) {
            int node = waiting[next];
            for (int i = neighbours.starts[node]; i < neighbours.starts[node + 1]; i++) {
                int neighbour = neighbours.all[i];
                if (!reached[neighbour]) {
                    reached[neighbour] = true;
                    waiting[count++] = neighbour;
                }
            }
        }
        return reached;
    }
}
