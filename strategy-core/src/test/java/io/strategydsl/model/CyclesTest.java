package io.strategydsl.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void findsNoneInARow() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of()), "a", "b", "c"))
                .isEmpty();
    }

    @Test
    void findsNoneWhereTwoWaysLeadToOnePlace() {
        assertThat(cycles(
                        Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of()),
                        "a",
                        "b",
                        "c",
                        "d"))
                .isEmpty();
    }

    @Test
    void findsTwoThatLeadToEachOther() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("a")), "a", "b"))
                .isEqualTo(Map.of("a", Set.of("a", "b"), "b", Set.of("a", "b")));
    }

    @Test
    void findsWhatLeadsToItself() {
        assertThat(cycles(Map.of("a", List.of("a")), "a")).isEqualTo(Map.of("a", Set.of("a")));
    }

    @Test
    void findsTheSameInWhateverOrderTheIdsCome() {
        Map<String, List<String>> next = Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a"));

        assertThat(cycles(next, "c", "a", "b"))
                .isEqualTo(cycles(next, "a", "b", "c"))
                .containsOnlyKeys("a", "b", "c");
    }

    @Test
    void leavesOutWhatOnlyLeadsIntoOne() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b")), "a", "b", "c"))
                .isEqualTo(Map.of("b", Set.of("b", "c"), "c", Set.of("b", "c")));
    }

    @Test
    void takesCyclesThatShareAnElementForOne() {
        Map<String, List<String>> next = Map.of("a", List.of("b"), "b", List.of("c", "a"), "c", List.of("b"));

        assertThat(cycles(next, "a", "b", "c").get("a")).containsExactly("a", "b", "c");
    }

    @Test
    void takesWhatLeadsToItselfForAPartOfALargerCycle() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("b", "a")), "a", "b"))
                .isEqualTo(Map.of("a", Set.of("a", "b"), "b", Set.of("a", "b")));
    }

    @Test
    void keepsTwoCyclesApartOfWhichOneLeadsToTheOther() {
        Map<String, List<String>> next =
                Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("d"), "d", List.of("c"));

        assertThat(cycles(next, "a", "b", "c", "d"))
                .isEqualTo(Map.of(
                        "a", Set.of("a", "b"), "b", Set.of("a", "b"), "c", Set.of("c", "d"), "d", Set.of("c", "d")));
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(cycles(Map.of("a", List.of("gone")), "a")).isEmpty();
    }

    @Test
    void followsAChainOfAnyLength() {
        int length = 100_000;
        LinkedHashSet<String> ids =
                IntStream.range(0, length).mapToObj(String::valueOf).collect(toCollection(LinkedHashSet::new));

        Map<String, SortedSet<String>> cycles =
                Cycles.among(ids, id -> List.of(String.valueOf((Integer.parseInt(id) + 1) % length)));

        assertThat(cycles).hasSize(length);
        assertThat(cycles.get("0")).hasSize(length);
    }

    private static Map<String, SortedSet<String>> cycles(Map<String, List<String>> next, String... ids) {
        return Cycles.among(new LinkedHashSet<>(List.of(ids)), id -> next.getOrDefault(id, List.of()));
    }
}
