package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills the arguments into a message that is fit to be printed: an argument is on one line and cut when it is long, so
 * that it cannot pass itself off as more than it is. A name in braces that is no argument stays as it is written.
 */
final class Template {
    private Template() {}

    static String filled(String template, Map<String, Object> arguments) {
        StringBuilder filled = new StringBuilder();
        int position = 0;
        for (int close = template.indexOf('}'); close >= 0; close = template.indexOf('}', position)) {
            // The innermost brace, so that a lone one before a name does not hide it.
            int open = template.lastIndexOf('{', close);
            if (open < position) {
                filled.append(template, position, close + 1);
            } else {
                Object value = arguments.get(Checks.normalised(template.substring(open + 1, close)));
                filled.append(template, position, open);
                filled.append(value == null ? template.substring(open, close + 1) : written(value));
            }
            position = close + 1;
        }
        return PlainText.of(filled.append(template.substring(position)).toString());
    }

    private static String written(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Template::written).collect(Collectors.joining(", "));
        }
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return Numbers.written((Number) value);
        }
        return PlainText.value(value.toString());
    }
}
