package io.strategydsl.validation;

import java.util.Arrays;
import java.util.List;

/** Known findings of the plan with the id "plan", as the lines that a test is about. */
final class KnownLines {
    private KnownLines() {}

    /** Each argument can hold several lines. */
    static KnownFindings of(String... lines) {
        return KnownFindings.parse(text(lines));
    }

    static String text(String... lines) {
        List<String> all = Arrays.stream(lines).flatMap(String::lines).toList();
        StringBuilder text = new StringBuilder("known findings of plan\n");
        all.forEach(line -> text.append(line).append('\n'));
        return text.append(all.size())
                .append(all.size() == 1 ? " finding\n" : " findings\n")
                .toString();
    }
}
