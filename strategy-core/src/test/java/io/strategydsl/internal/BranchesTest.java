package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private static final Forest CHAIN = Forest.of(new int[] {Forest.NONE, 0, 1});

    @Test
    void holdsWhatBelongsToANodeBelow() {
        Branches.Builder branches = Branches.of(CHAIN);
        branches.add(2, 7);

        assertThat(branches.build().in(0)).containsExactly(7);
    }

    @Test
    void leavesOutWhatBelongsToANodeAbove() {
        Branches.Builder branches = Branches.of(CHAIN);
        branches.add(0, 7);

        assertThat(branches.build().isEmpty(1)).isTrue();
    }

    @Test
    void holdsOnceWhatBelongsToSeveralNodesOfABranch() {
        Branches.Builder branches = Branches.of(CHAIN);
        branches.add(2, 7);
        branches.add(0, 7);

        assertThat(branches.build().in(0)).containsExactly(7);
    }

    @Test
    void keepsTheOrderOfTheThings() {
        Branches.Builder branches = Branches.of(CHAIN);
        branches.add(2, 1);
        branches.add(0, 2);
        branches.add(1, 3);

        assertThat(branches.build().in(0)).containsExactly(1, 2, 3);
    }

    /** Each thing belongs to the nodes at its place. */
    @Property
    void holdsWhatBelongsToAnyNodeOfTheBranch(
            @ForAll("forests") int[] above, @ForAll("belongings") List<int[]> owners) {
        Forest forest = Forest.of(above);
        Branches.Builder collected = Branches.of(forest);
        for (int thing = 0; thing < owners.size(); thing++) {
            for (int node : owners.get(thing)) {
                collected.add(node % above.length, thing);
            }
        }
        Branches branches = collected.build();

        for (int node = 0; node < above.length; node++) {
            int top = node;
            int[] expected = IntStream.range(0, owners.size())
                    .filter(thing -> IntStream.of(owners.get(thing))
                            .map(owner -> owner % above.length)
                            .anyMatch(owner ->
                                    forest.place(owner) >= forest.place(top) && forest.place(owner) < forest.end(top)))
                    .toArray();
            assertThat(branches.in(node)).containsExactly(expected);
            assertThat(branches.isEmpty(node)).isEqualTo(expected.length == 0);
            assertThat(branches.size(node)).isEqualTo(expected.length);
        }
    }

    @Provide
    Arbitrary<int[]> forests() {
        return ForestTest.forests();
    }

    @Provide
    Arbitrary<List<int[]>> belongings() {
        return Arbitraries.integers()
                .between(0, 99)
                .array(int[].class)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(8);
    }
}
