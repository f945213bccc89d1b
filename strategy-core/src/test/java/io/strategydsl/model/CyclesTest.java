package io.strategydsl.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    void findsOneOfTwo() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("a")), "a", "b"))
                .containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void findsWhatLeadsToItself() {
        assertThat(cycles(Map.of("a", List.of("a")), "a")).containsExactly(Map.entry("a", List.of("a", "a")));
    }

    @Test
    void startsFromTheFirstInTheOrderOfTheIds() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a")), "c", "a", "b"))
                .containsExactly(Map.entry("c", List.of("c", "a", "b", "c")));
    }

    @Test
    void doesNotStartFromWhatOnlyLeadsIntoOne() {
        assertThat(cycles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b")), "a", "b", "c"))
                .containsOnlyKeys("b");
    }

    @Test
    void tellsOneForEachKnotAndTheShortestFromItsStart() {
        Map<String, List<String>> knot = Map.of("a", List.of("b"), "b", List.of("c", "a"), "c", List.of("a"));

        assertThat(cycles(knot, "a", "b", "c")).containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void takesWhatLeadsToItselfForAPartOfItsKnot() {
        Map<String, List<String>> knot = Map.of("a", List.of("b"), "b", List.of("b", "a"));

        assertThat(cycles(knot, "a", "b")).containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void tellsEachOfTwoKnots() {
        Map<String, List<String>> knots =
                Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("d"), "d", List.of("c"));

        assertThat(cycles(knots, "a", "b", "c", "d")).containsOnlyKeys("a", "c");
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

        Map<String, List<String>> cycles =
                Cycles.among(ids, id -> List.of(String.valueOf((Integer.parseInt(id) + 1) % length)));

        assertThat(cycles.get("0")).hasSize(length + 1);
    }

    private static Map<String, List<String>> cycles(Map<String, List<String>> next, String... ids) {
        return new LinkedHashMap<>(
                Cycles.among(new LinkedHashSet<>(List.of(ids)), id -> next.getOrDefault(id, List.of())));
    }
}
