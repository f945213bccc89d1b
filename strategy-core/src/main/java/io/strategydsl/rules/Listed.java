package io.strategydsl.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Several things in one text. */
final class Listed {
    private Listed() {}

    /** "'brian'", "'brian' and 'hailley'". */
    static String quoted(Collection<String> ids) {
        return withAnd(ids.stream().map(id -> "'" + id + "'").toList());
    }

    /** "values", "values and challenges", "demographics, values and challenges". */
    static String withAnd(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns what stands between the commas of a text, on however many lines. */
    static List<String> betweenCommas(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part.strip());
        }
        return List.copyOf(parts);
    }
}
