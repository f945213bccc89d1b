package io.strategydsl.rules.shared;

import java.util.ArrayList;
import java.util.List;

/** Several things in one text. */
public final class Listed {
    private Listed() {}

    /** "values", "values and challenges", "demographics, values and challenges". */
    public static String withAnd(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns what stands between the commas of a text, on however many lines. */
    public static List<String> betweenCommas(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part.strip());
        }
        return List.copyOf(parts);
    }
}
