package io.strategydsl.rules;

import java.util.Collection;
import java.util.List;

/** Several things as a sentence lists them. */
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
}
