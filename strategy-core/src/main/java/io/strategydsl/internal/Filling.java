package io.strategydsl.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills one template, as {@link Phrasebook} describes it, up to the length of the longest text. */
final class Filling {
    private static final String OTHER = "other";

    private final Phrasebook language;
    private final Function<String, @Nullable Object> arguments;
    private final StringBuilder filled = new StringBuilder();

    Filling(Phrasebook language, Function<String, @Nullable Object> arguments) {
        this.language = language;
        this.arguments = arguments;
    }

    String whole(String template) {
        fill(template, null);
        return filled.toString();
    }

    /** Fills a template, or the words that were chosen by a number, for which # stands. */
    private void fill(String template, @Nullable Object number) {
        for (int i = 0; i < template.length() && filled.length() <= Checks.LONGEST_TEXT; i++) {
            char character = template.charAt(i);
            int end = character == '{' ? Braces.closing(template, i) : -1;
            if (end != -1 && isArgument(template.substring(i + 1, end), number)) {
                i = end;
            } else if (character == '#' && number != null) {
                filled.append(language.written(number));
            } else {
                filled.append(character);
            }
        }
    }

    /** Fills in what stands between two braces, and returns whether it names an argument. */
    private boolean isArgument(String named, @Nullable Object number) {
        int comma = named.indexOf(',');
        Object value = arguments.apply(comma < 0 ? named : named.substring(0, comma));
        if (value == null) {
            return false;
        }
        if (comma < 0) {
            filled.append(language.written(value));
            return true;
        }
        String manner = named.substring(comma + 1);
        int second = manner.indexOf(',');
        return second < 0
                ? isList(value, manner.strip())
                : isChoice(value, manner.substring(0, second).strip(), manner.substring(second + 1), number);
    }

    private boolean isList(Object value, String conjunction) {
        boolean isOne = conjunction.equals("and") || conjunction.equals("or");
        if (isOne) {
            filled.append(language.list(value instanceof List<?> list ? list : List.of(value), conjunction));
        }
        return isOne;
    }

    private boolean isChoice(Object value, String manner, String choices, @Nullable Object outer) {
        if (manner.equals("plural") && value instanceof Number number) {
            return isChosen("=" + number, number, choices)
                    || isChosen(language.plural(number), number, choices)
                    || isChosen(OTHER, number, choices);
        }
        return manner.equals("select")
                && (isChosen(language.selector(value), outer, choices) || isChosen(OTHER, outer, choices));
    }

    /** Fills in the words for a choice, and returns whether there are any. */
    private boolean isChosen(String choice, @Nullable Object number, String choices) {
        int start = 0;
        for (int open = choices.indexOf('{'); open != -1; open = choices.indexOf('{', start)) {
            int end = Braces.closing(choices, open);
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
