package io.strategydsl.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Checks} found out about a value that cannot exist. All texts are fit to be printed.
 *
 * @param type what the value belongs to, such as "tactic"
 * @param id its id, where it has one
 * @param attribute the name of the attribute
 * @param value what was given
 * @param code why it is refused
 * @param template what is wrong and what to do, with the names of arguments in braces
 * @param arguments what the names stand for
 */
public record Refused(
        String type,
        @Nullable String id,
        String attribute,
        String value,
        RefusalCode code,
        String template,
        Map<String, Object> arguments) {

    /** Returns whose value it is: "tactic 'list'". */
    public String subject() {
        return subject(type, id);
    }

    static String subject(String type, @Nullable String id) {
        return id == null ? type : type + " '" + id + "'";
    }

    /** Returns the whole message: "tactic 'list': owner is blank; ...". */
    public String message() {
        return PlainText.line(subject() + ": " + what());
    }

    /** Returns the template with its arguments, on one line. */
    public String what() {
        StringBuilder what = new StringBuilder();
        int position = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            Object argument = close < 0 ? null : arguments.get(template.substring(open + 1, close));
            if (argument != null) {
                what.append(template, position, open).append(written(argument));
                position = close + 1;
            }
        }
        return PlainText.line(what.append(template, position, template.length()).toString());
    }

    private static String written(Object argument) {
        return argument instanceof Number number ? Numbers.written(number) : argument.toString();
    }
}
