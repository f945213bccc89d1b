package io.strategydsl.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills one template, as {@link Phrasebook} describes it. It reads from left to right and keeps nothing. */
final class Filling {
    private static final String OTHER = "other";

    private final Phrasebook language;
    private final String template;
    private final Function<String, @Nullable Object> arguments;
    private final StringBuilder filled = new StringBuilder();

    Filling(Phrasebook language, String template, Function<String, @Nullable Object> arguments) {
        this.language = language;
        this.template = template;
        this.arguments = arguments;
    }

    String whole() {
        fill(0, template.length(), null);
        return filled.toString();
    }

    /** Fills a part of the template; the number is what # stands for there. */
    private void fill(int start, int end, @Nullable Object number) {
        for (int i = start; i < end; i++) {
            char character = template.charAt(i);
            if (character == '{') {
                int close = closing(i, end);
                argument(i + 1, close, number);
                i = close;
            } else if (character == '#' && number != null) {
                filled.append(language.written(number));
            } else {
                filled.append(character);
            }
        }
    }

    private int closing(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw wrong("a brace is not closed");
    }

    private void argument(int start, int end, @Nullable Object number) {
        int comma = template.indexOf(',', start);
        if (comma < 0 || comma > end) {
            String name = template.substring(start, end);
            Object value = arguments.apply(name);
            filled.append(value == null ? "{" + name + "}" : language.written(value));
            return;
        }
        Object value = arguments.apply(template.substring(start, comma).strip());
        int second = template.indexOf(',', comma + 1);
        if (second < 0 || second > end) {
            list(value, template.substring(comma + 1, end).strip());
            return;
        }
        String kind = template.substring(comma + 1, second).strip();
        switch (kind) {
            case "plural" -> plural(value, second + 1, end);
            case "select" -> choose(value == null ? OTHER : language.selector(value), second + 1, end, number);
            default -> throw wrong("a choice is neither plural nor select");
        }
    }

    private void list(@Nullable Object value, String conjunction) {
        if (!conjunction.equals("and") && !conjunction.equals("or")) {
            throw wrong("a choice has no words");
        }
        filled.append(language.list(value instanceof List<?> list ? list : value == null ? List.of() : List.of(value), conjunction));
    }

    private void plural(@Nullable Object value, int start, int end) {
        if (!(value instanceof Number number)) {
            choose(OTHER, start, end, value);
        } else if (!chosen("=" + number, start, end, number)) {
            choose(language.plural(number), start, end, number);
        }
    }

    private void choose(String word, int start, int end, @Nullable Object number) {
        if (!chosen(word, start, end, number) && !chosen(OTHER, start, end, number)) {
            throw wrong("a choice has no words for \"other\"");
        }
    }

    /** Fills the words for a choice, if there are any. */
    private boolean chosen(String word, int start, int end, @Nullable Object number) {
        for (int i = start; i < end; ) {
            int open = template.indexOf('{', i);
            if (open < 0 || open >= end) {
                return false;
            }
            int close = closing(open, end);
            if (template.substring(i, open).strip().equals(word)) {
                fill(open + 1, close, number);
                return true;
            }
            i = close + 1;
        }
        return false;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + ": " + PlainText.quoted(template));
    }
}
