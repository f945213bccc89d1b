package io.strategydsl.yaml;

import io.strategydsl.internal.PlainText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes maps, lists and values as YAML that readers of YAML 1.1 and 1.2 understand in the same way, in block style. A text is
 * plain if nobody can take it for anything else, a block if it has several lines that no editor changes, and quoted otherwise.
 */
final class YamlWriter {
    private static final String INDENT = "  ";

    /** What begins with a letter, or with a whole number and a word, begins with no sign of YAML. */
    private static final Pattern PLAIN_BEGINNING = Pattern.compile("\\p{L}|[0-9]++ \\p{L}");

    /** What YAML 1.1 or 1.2 takes for a flag or for nothing. */
    private static final Pattern KEYWORD =
            Pattern.compile("true|false|yes|no|on|off|y|n|null", Pattern.CASE_INSENSITIVE);

    private final Appendable target;

    YamlWriter(Appendable target) {
        this.target = target;
    }

    /** Writes a document. */
    void write(Map<String, Object> members) throws IOException {
        members(members, 0);
    }

    /** Writes members, the first of them behind what is on the line already. */
    private void members(Map<?, ?> members, int depth) throws IOException {
        boolean isFirst = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!isFirst) {
                indent(depth);
            }
            isFirst = false;
            String name = member.getKey().toString();
            target.append(isPlain(name) ? name : quoted(name)).append(':');
            valueOfMember(member.getValue(), depth);
        }
    }

    private void valueOfMember(Object value, int depth) throws IOException {
        if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            target.append('\n');
            indent(depth + 1);
            members(members, depth + 1);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            target.append('\n');
            for (Object each : list) {
                indent(depth + 1);
                target.append('-');
                entry(each, depth + 1);
            }
        } else {
            scalar(value, depth);
        }
    }

    private void entry(Object value, int depth) throws IOException {
        if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            target.append(' ');
            members(members, depth + 1);
        } else {
            scalar(value, depth);
        }
    }

    private void scalar(Object value, int depth) throws IOException {
        target.append(' ');
        if (value instanceof String text) {
            text(text, depth);
        } else if (value instanceof BigDecimal number) {
            target.append(number.toPlainString());
        } else if (value instanceof Map<?, ?>) {
            target.append("{}");
        } else {
            target.append(value.toString());
        }
        if (!(value instanceof String text && isBlock(text))) {
            target.append('\n');
        }
    }

    private void text(String text, int depth) throws IOException {
        if (isBlock(text)) {
            block(text, depth);
        } else {
            target.append(isPlain(text) ? text : quoted(text));
        }
    }

    private void block(String text, int depth) throws IOException {
        target.append(text.endsWith("\n") ? "|\n" : "|-\n");
        for (String line : text.lines().toList()) {
            if (!line.isEmpty()) {
                indent(depth + 1);
                target.append(line);
            }
            target.append('\n');
        }
    }

    private void indent(int depth) throws IOException {
        target.append(INDENT.repeat(depth));
    }

    private static boolean isPlain(String text) {
        return PLAIN_BEGINNING.matcher(text).lookingAt()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && isPrintable(text, false)
                && !KEYWORD.matcher(text).matches();
    }

    /** Returns whether each line of several keeps its characters, whoever edits the file. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.endsWith("\n\n")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && isPrintable(text, true);
    }

    /** Returns whether the text has only characters that are seen, and that no reader takes for the end of a line. */
    private static boolean isPrintable(String text, boolean isBlock) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            boolean isLineBreak = isBlock && character == '\n';
            if (!isLineBreak && isEscaped(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isEscaped(int character) {
        return switch (character) {
            case '\t', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF' -> true;
            default -> PlainText.isHarmful(character);
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isEscaped(character)) {
                        String form = character <= Character.MAX_VALUE ? "\\u%04x" : "\\U%08x";
                        quoted.append(String.format(Locale.ROOT, form, character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
