package io.strategydsl.rules.shared;

import io.strategydsl.internal.Lines;
import io.strategydsl.internal.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Several things in one text. */
public final class Listed {
    private Listed() {}

    /** "'brian'", "'brian' and 'hailley'", and of many the first ten and how many more there are. */
    public static String quoted(Collection<String> ids) {
        List<String> quoted = new ArrayList<>();
        for (String id : ids) {
            if (quoted.size() == Lines.MAX_SHOWN) {
                break;
            }
            quoted.add("'" + id + "'");
        }
        int more = ids.size() - quoted.size();
        return more > 0 ? String.join(", ", quoted) + " and " + Numbers.written(more) + " more" : withAnd(quoted);
    }

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
