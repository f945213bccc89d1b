package io.strategydsl.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void findsNoneInARow() {
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of()), "a", "b", "c"))
                .isEmpty();
    }

    @Test
    void findsNoneWhereTwoWaysLeadToOnePlace() {
        assertThat(circles(
                        Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of()),
                        "a",
                        "b",
                        "c",
                        "d"))
                .isEmpty();
    }

    @Test
    void findsOneOfTwo() {
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("a")), "a", "b"))
                .containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void findsWhatLeadsToItself() {
        assertThat(circles(Map.of("a", List.of("a")), "a")).containsExactly(Map.entry("a", List.of("a", "a")));
    }

    @Test
    void startsFromTheFirstInTheOrderOfTheIds() {
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a")), "c", "a", "b"))
                .containsExactly(Map.entry("c", List.of("c", "a", "b", "c")));
    }

    @Test
    void doesNotStartFromWhatOnlyLeadsIntoOne() {
        assertThat(circles(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b")), "a", "b", "c"))
                .containsOnlyKeys("b");
    }

    @Test
    void tellsOneForEachKnotAndTheShortestFromItsStart() {
        Map<String, List<String>> knot = Map.of("a", List.of("b"), "b", List.of("c", "a"), "c", List.of("a"));

        assertThat(circles(knot, "a", "b", "c")).containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void takesWhatLeadsToItselfForAPartOfItsKnot() {
        Map<String, List<String>> knot = Map.of("a", List.of("b"), "b", List.of("b", "a"));

        assertThat(circles(knot, "a", "b")).containsExactly(Map.entry("a", List.of("a", "b", "a")));
    }

    @Test
    void tellsEachOfTwoKnots() {
        Map<String, List<String>> knots =
                Map.of("a", List.of("b"), "b", List.of("a", "c"), "c", List.of("d"), "d", List.of("c"));

        assertThat(circles(knots, "a", "b", "c", "d")).containsOnlyKeys("a", "c");
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(circles(Map.of("a", List.of("gone")), "a")).isEmpty();
    }

    @Test
    void followsAChainOfAnyLength() {
        int length = 100_000;
        LinkedHashSet<String> ids =
                IntStream.range(0, length).mapToObj(String::valueOf).collect(toCollection(LinkedHashSet::new));

        Map<String, List<String>> circles =
                Circles.among(ids, id -> List.of(String.valueOf((Integer.parseInt(id) + 1) % length)));

        assertThat(circles.get("0")).hasSize(length + 1);
    }

    private static Map<String, List<String>> circles(Map<String, List<String>> next, String... ids) {
        return new LinkedHashMap<>(
                Circles.among(new LinkedHashSet<>(List.of(ids)), id -> next.getOrDefault(id, List.of())));
    }
}
