package io.strategydsl.rules;

import java.util.List;

/** Several things as a sentence lists them. */
final class Listed {
    private Listed() {}

    /** "values", "values and challenges", "demographics, values and challenges". */
    static String withAnd(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
