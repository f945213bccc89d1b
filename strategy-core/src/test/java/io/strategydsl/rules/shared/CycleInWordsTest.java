package io.strategydsl.rules.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleInWordsTest {

    @Test
    void showsTheShortestWayBack() {
        Map<String, List<String>> next =
                Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of("a", "elsewhere"));

        assertThat(CycleInWords.from("a", next.keySet(), next::get)).containsExactly("a", "c", "a");
    }

    @Test
    void showsAWayOfEightIds() {
        assertThat(from("1", ring(7))).containsExactly("1", "2", "3", "4", "5", "6", "7", "1");
    }

    @Test
    void showsTheFirstStepOfALongerWay() {
        assertThat(from("1", ring(8))).containsExactly("1", "2", "...", "1");
    }

    @Test
    void looksForTheWayAmongAHundredSteps() {
        assertThat(from("a", star(100))).containsExactly("a", "b1", "a");
    }

    @Test
    void looksNoFurtherThanAHundredSteps() {
        assertThat(from("a", star(101))).containsExactly("a", "b1", "...", "a");
    }

    private static List<String> from(String start, Map<String, List<String>> next) {
        Set<String> together = new TreeSet<>(next.keySet());
        return CycleInWords.from(start, together, id -> next.getOrDefault(id, List.of()));
    }

    /** 1 -> 2 -> 3 -> 1, with as many as asked for. */
    private static Map<String, List<String>> ring(int length) {
        Map<String, List<String>> next = new TreeMap<>();
        for (int i = 1; i <= length; i++) {
            next.put(Integer.toString(i), List.of(Integer.toString(i % length + 1)));
        }
        return next;
    }

    /** From "a" to b1, b2 and so on, and from each of these back. */
    private static Map<String, List<String>> star(int points) {
        Map<String, List<String>> next = new TreeMap<>();
        for (int i = 1; i <= points; i++) {
            next.put("b" + i, List.of("a"));
        }
        next.put("a", IntStream.rangeClosed(1, points).mapToObj(i -> "b" + i).toList());
        return next;
    }
}
