package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills the arguments into a message, so that it is safe to print: an argument is put on one line and cut when it is long,
 * so that it cannot pass for more than an argument. The message is cut where it would be longer than the longest text of a
 * plan.
 *
 * <p>Besides {@code {name}}, a template can join a list as a sentence does, and choose words by a number or a value; {@code #}
 * is that number:
 *
 * <pre>{@code
 * {owners, and}   {kinds, or}
 * {count, plural, one {# post} other {# posts}}   {count, plural, =0 {no post} one {# post} other {# posts}}
 * {period, select, per-week {a week} other {a month}}
 * }</pre>
 *
 * <p>Whatever else stands in braces, also a name that is no argument, stays as written.
 */
final class Template {
    private static final int MAX_LENGTH = Checks.LONGEST_TEXT;
    private static final String DOTS = "...";
    private static final String OTHER = "other";

    /** What a part such as the team is called; a name or an id keeps its first letter as it is. */
    private static final String THE = "the ";

    private final Map<String, Object> arguments;
    private final ArgumentWords words;
    private final StringBuilder filled = new StringBuilder();

    private Template(Map<String, Object> arguments, ArgumentWords words) {
        this.arguments = arguments;
        this.words = words;
    }

    /** Returns the message or the fix. */
    static String filled(String template, Map<String, Object> arguments) {
        return filled(template, arguments, ArgumentWords.BY_ID);
    }

    /** Returns advice, which calls elements by their names. */
    static String advice(String template, Map<String, Object> arguments) {
        String advice = filled(template, arguments, ArgumentWords.BY_NAME);
        return advice.startsWith(THE) ? "The " + advice.substring(THE.length()) : advice;
    }

    static String filled(String template, Map<String, Object> arguments, ArgumentWords words) {
        Template filling = new Template(arguments, words);
        filling.fill(template, null);
        String whole = filling.filled.toString();
        return PlainText.of(whole.length() <= MAX_LENGTH ? whole : cut(whole));
    }

    private static String cut(String whole) {
        return whole.substring(0, PlainText.endOfCharacter(whole, MAX_LENGTH)) + DOTS;
    }

    /** Fills a template, or the words that were chosen by a number. */
    private void fill(String template, @Nullable Object number) {
        int i = 0;
        while (i < template.length() && filled.length() <= MAX_LENGTH) {
            char character = template.charAt(i);
            int end = character == '{' ? endOf(i, template) : -1;
            if (end != -1 && argument(template.substring(i + 1, end))) {
                i = end;
            } else if (character == '#' && number != null) {
                filled.append(words.of(number));
            } else {
                filled.append(character);
            }
            i++;
        }
    }

    /** Returns where the brace is closed that is opened here; -1 if it is not. */
    private static int endOf(int open, String template) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char character = template.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Fills in what stands between two braces, and returns whether it names an argument. */
    private boolean argument(String named) {
        int comma = named.indexOf(',');
        Object value = arguments.get(Checks.normalised(comma < 0 ? named : named.substring(0, comma)));
        if (value == null) {
            return false;
        }
        if (comma < 0) {
            filled.append(words.of(value));
            return true;
        }
        String[] manner = named.substring(comma + 1).split(",", 2);
        return manner.length == 1 ? joined(value, manner[0].strip()) : chosen(value, manner[0].strip(), manner[1]);
    }

    private boolean joined(Object value, String conjunction) {
        boolean isOne = conjunction.equals("and") || conjunction.equals("or");
        if (isOne) {
            filled.append(value instanceof List<?> list ? words.joined(list, conjunction) : words.of(value));
        }
        return isOne;
    }

    private boolean chosen(Object value, String manner, String choices) {
        if (manner.equals("plural") && value instanceof Number number) {
            return choose("=" + number, number, choices)
                    || choose(words.plural(number), number, choices)
                    || choose(OTHER, number, choices);
        }
        return manner.equals("select") && (choose(words.keyword(value), null, choices) || choose(OTHER, null, choices));
    }

    /** Fills in the words for a choice, and returns whether there are any. */
    private boolean choose(String choice, @Nullable Object number, String choices) {
        int start = 0;
        for (int open = choices.indexOf('{'); open != -1; open = choices.indexOf('{', start)) {
            int end = endOf(open, choices);
            if (end == -1) {
                return false;
            }
            if (choices.substring(start, open).strip().equals(choice)) {
                fill(choices.substring(open + 1, end), number);
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
