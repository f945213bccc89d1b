package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes JSON (RFC 8259) that every reader understands in the same way, one value a line. */
final class JsonWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder written = new StringBuilder();
    private int depth;

    private JsonWriter() {}

    static String document(JsonObject object) {
        JsonWriter writer = new JsonWriter();
        writer.value(object);
        return writer.written.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof JsonObject object) {
            object(object.members());
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Number || value instanceof Boolean) {
            // Whole numbers and BigDecimal are written as JSON writes numbers, whatever the default locale is.
            written.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<String, Object> members) {
        lines('{', '}', members.entrySet(), member -> {
            string(member.getKey());
            written.append(": ");
            value(member.getValue());
        });
    }

    private void array(List<?> values) {
        lines('[', ']', values, this::value);
    }

    private <T> void lines(char open, char close, Collection<T> values, Consumer<T> each) {
        written.append(open);
        if (!values.isEmpty()) {
            depth++;
            for (Iterator<T> left = values.iterator(); left.hasNext(); ) {
                newLine();
                each.accept(left.next());
                written.append(left.hasNext() ? "," : "");
            }
            depth--;
            newLine();
        }
        written.append(close);
    }

    private void newLine() {
        written.append('\n').append("  ".repeat(depth));
    }

    private void string(String text) {
        written.append('"');
        text.codePoints().forEach(this::character);
        written.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\n' -> written.append("\\n");
            case '\r' -> written.append("\\r");
            case '\t' -> written.append("\\t");
            // It would end the script of a page that the document is part of.
            case '<' -> escaped(character);
            // These end a line where JSON is pasted into an old script.
            case '\u2028', '\u2029' -> escaped(character);
            default -> {
                if (isUnpairedSurrogate(character)) {
                    // Readers disagree on it: some refuse the whole document.
                    written.append(REPLACEMENT);
                } else if (PlainText.isHarmful(character)) {
                    escaped(character);
                } else {
                    written.appendCodePoint(character);
                }
            }
        }
    }

    private void escaped(int character) {
        written.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            written.append(HEXADECIMAL.charAt((character >> shift) & 0xF));
        }
    }

    /** Pairs of surrogates have become one code point; what is left of them stands alone. */
    private static boolean isUnpairedSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
