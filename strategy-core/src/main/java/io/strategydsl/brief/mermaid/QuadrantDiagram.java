package io.strategydsl.brief.mermaid;

import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tactics by value and complexity. Each point has the numbers of its tactics, which are their places in the order:
 * tactics with the same scores share a point, and the first of many are named.
 */
public final class QuadrantDiagram {
    private static final int MAX_NUMBERS = 4;

    private QuadrantDiagram() {}

    /**
     * Returns the diagram.
     *
     * @param priorities the priorities
     * @param complexity the words at the low and the high end of complexity
     * @param value the words at the low and the high end of value
     * @param meaning what a quadrant means
     */
    public static String of(
            Priorities priorities, List<String> complexity, List<String> value, Function<Quadrant, String> meaning) {
        List<String> lines = new ArrayList<>();
        lines.add("quadrantChart");
        lines.add(axis("x-axis", complexity));
        lines.add(axis("y-axis", value));
        // Mermaid counts from the upper right one against the clock.
        lines.add(quadrant(1, meaning.apply(Quadrant.HIGH_VALUE_HIGH_COMPLEXITY)));
        lines.add(quadrant(2, meaning.apply(Quadrant.HIGH_VALUE_LOW_COMPLEXITY)));
        lines.add(quadrant(3, meaning.apply(Quadrant.LOW_VALUE_LOW_COMPLEXITY)));
        lines.add(quadrant(4, meaning.apply(Quadrant.LOW_VALUE_HIGH_COMPLEXITY)));
        points(priorities).forEach((place, numbers) -> lines.add("    \"" + numbers(numbers) + "\": " + place));
        return String.join("\n", lines);
    }

    private static String axis(String name, List<String> ends) {
        return "    " + name + " " + MermaidText.quoted(ends.get(0)) + " --> " + MermaidText.quoted(ends.get(1));
    }

    private static String quadrant(int number, String meaning) {
        return "    quadrant-" + number + " " + MermaidText.quoted(meaning);
    }

    private static Map<String, List<Integer>> points(Priorities priorities) {
        Map<String, List<Integer>> points = new LinkedHashMap<>();
        int number = 0;
        for (RankedTactic ranked : priorities.ranked()) {
            number++;
            Tactic tactic = ranked.tactic();
            String place = "[" + place(tactic.complexity().orElseThrow()) + ", "
                    + place(tactic.value().orElseThrow()) + "]";
            points.computeIfAbsent(place, any -> new ArrayList<>()).add(number);
        }
        return points;
    }

    /** Puts the scores from 1 to 10 into the middle of ten strips. */
    private static BigDecimal place(int score) {
        return BigDecimal.valueOf(score * 10L - 5, 2);
    }

    private static String numbers(List<Integer> numbers) {
        String first = numbers.stream().limit(MAX_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MAX_NUMBERS ? first + ", …" : first;
    }
}
