package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills the arguments into a message, so that it is safe to print: an argument is put on one line and cut when it is long,
 * so that it cannot pass for more than an argument. A name in braces that is no argument stays as written. The message is
 * cut where it would be longer than the longest text of a plan.
 */
final class Template {
    private static final int MAX_LENGTH = Checks.LONGEST_TEXT;
    private static final String DOTS = "...";

    private Template() {}

    static String filled(String template, Map<String, Object> arguments) {
        StringBuilder filled = new StringBuilder();
        int position = 0;
        // The innermost brace, so that a lone one before a name does not hide it.
        int open = -1;
        for (int i = 0; i < template.length() && filled.length() <= MAX_LENGTH; i++) {
            char character = template.charAt(i);
            if (character == '{') {
                open = i;
            } else if (character == '}' && open >= 0) {
                Object value = arguments.get(Checks.normalised(template.substring(open + 1, i)));
                if (value != null) {
                    filled.append(template, position, open).append(written(value));
                    position = i + 1;
                }
                open = -1;
            }
        }
        String whole = filled.append(template, position, template.length()).toString();
        return PlainText.of(whole.length() <= MAX_LENGTH ? whole : cut(whole));
    }

    private static String cut(String whole) {
        return whole.substring(0, PlainText.endOfCharacter(whole, MAX_LENGTH)) + DOTS;
    }

    private static String written(Object value) {
        if (value instanceof List<?> list) {
            List<String> written = new ArrayList<>();
            for (Object each : list) {
                written.add(single(each));
            }
            return String.join(", ", written);
        }
        return single(value);
    }

    private static String single(Object value) {
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return Numbers.written((Number) value);
        }
        return PlainText.value(value.toString());
    }
}
