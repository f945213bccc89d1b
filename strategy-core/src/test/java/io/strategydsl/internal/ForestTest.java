package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final int NONE = Forest.NONE;

    @Test
    void putsWhatIsBelowANodeRightBehindIt() {
        Forest forest = Forest.of(new int[] {NONE, 0, NONE, 0, 1});

        assertThat(branch(forest, 0)).containsExactlyInAnyOrder(0, 1, 3, 4);
    }

    @Test
    void leavesWhatIsBelowAnotherOutOfABranch() {
        Forest forest = Forest.of(new int[] {NONE, 0, NONE, 2});

        assertThat(branch(forest, 2)).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void takesNodesOfACycleToBeBelowEachOther() {
        Forest forest = Forest.of(new int[] {1, 2, 0, 2});

        assertThat(branch(forest, 1)).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void findsTheNearestAbove() {
        Forest forest = Forest.of(new int[] {NONE, 0, 1, 2});

        assertThat(forest.nearest(node -> node == 1)).containsExactly(NONE, 1, 1, 1);
    }

    @Test
    void findsTheNearestAroundACycle() {
        Forest forest = Forest.of(new int[] {1, 2, 0});

        assertThat(forest.nearest(node -> node == 0)).containsExactly(0, 0, 0);
    }

    @Test
    void findsNothingInACycleWhereItHoldsForNone() {
        Forest forest = Forest.of(new int[] {1, 0, 0});

        assertThat(forest.nearest(node -> false)).containsExactly(NONE, NONE, NONE);
    }

    @Test
    void asksOfEachNodeOnce() {
        int[] asked = new int[1];
        int length = 10_000;
        int[] above = IntStream.range(0, length).map(node -> node - 1).toArray();

        Forest.of(above).nearest(node -> {
            asked[0]++;
            return false;
        });

        assertThat(asked[0]).isEqualTo(length);
    }

    @Property
    void knowsWhatIsBelowWhat(@ForAll("forests") int[] above) {
        Forest forest = Forest.of(above);

        for (int node = 0; node < above.length; node++) {
            int top = node;
            assertThat(branch(forest, node))
                    .containsExactlyInAnyOrder(IntStream.range(0, above.length)
                            .filter(each -> climb(above, each).get(top))
                            .toArray());
        }
    }

    @Property
    void climbsToTheNearest(@ForAll("forests") int[] above, @ForAll("nodes") BitSet holds) {
        int[] nearest = Forest.of(above).nearest(holds::get);

        for (int node = 0; node < above.length; node++) {
            assertThat(nearest[node]).isEqualTo(climbTo(holds, above, node));
        }
    }

    @Provide
    static Arbitrary<int[]> forests() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Arbitraries.integers()
                        .between(NONE, size - 1)
                        .array(int[].class)
                        .ofSize(size));
    }

    @Provide
    Arbitrary<BitSet> nodes() {
        return Arbitraries.longs().map(bits -> BitSet.valueOf(new long[] {bits}));
    }

    private static int[] branch(Forest forest, int node) {
        return IntStream.range(0, forest.size())
                .filter(each -> forest.place(each) >= forest.place(node) && forest.place(each) < forest.end(node))
                .toArray();
    }

    /** The node and all that are above it. */
    private static BitSet climb(int[] above, int node) {
        BitSet climbed = new BitSet();
        for (int at = node; at != NONE && !climbed.get(at); at = above[at]) {
            climbed.set(at);
        }
        return climbed;
    }

    private static int climbTo(BitSet holds, int[] above, int node) {
        BitSet climbed = new BitSet();
        int at = node;
        while (at != NONE && !holds.get(at) && !climbed.get(at)) {
            climbed.set(at);
            at = above[at];
        }
        return at == NONE || !holds.get(at) ? NONE : at;
    }
}
