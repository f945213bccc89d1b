package io.strategydsl.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 has it, and refuses what only some readers understand: null, names said twice, unpaired surrogates. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\x00-\\x1F\\p{Cs}]*");
    private static final Pattern CODE = Pattern.compile("[0-9a-fA-F]{4}");

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Maps, lists, strings, numbers as BigDecimal, and booleans. */
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.take(BLANKS);
        reader.require(reader.position == text.length());
        return value;
    }

    private Object value() {
        take(BLANKS);
        require(position < text.length());
        return switch (text.charAt(position)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            default -> new BigDecimal(take(NUMBER));
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        inside('{', '}', () -> {
            take(BLANKS);
            String name = string();
            take(BLANKS);
            expect(':');
            require(members.put(name, value()) == null);
            return name;
        });
        return members;
    }

    private List<Object> array() {
        return inside('[', ']', this::value);
    }

    private <T> List<T> inside(char open, char close, Supplier<T> each) {
        List<T> values = new ArrayList<>();
        expect(open);
        take(BLANKS);
        if (!isNext(close)) {
            values.add(each.get());
            take(BLANKS);
            while (isNext(',')) {
                expect(',');
                values.add(each.get());
                take(BLANKS);
            }
        }
        expect(close);
        return values;
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        expect('"');
        read.append(take(PLAIN));
        while (isNext('\\')) {
            expect('\\');
            read.append(escaped()).append(take(PLAIN));
        }
        expect('"');
        return read.toString();
    }

    private char escaped() {
        require(position < text.length());
        char character = text.charAt(position++);
        if (character == 'u') {
            return (char) Integer.parseInt(take(CODE), 16);
        }
        int known = "\"\\/bfnrt".indexOf(character);
        require(known >= 0);
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private Object literal(String word, boolean value) {
        require(text.startsWith(word, position));
        position += word.length();
        return value;
    }

    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        require(matcher.lookingAt());
        position = matcher.end();
        return matcher.group();
    }

    private boolean isNext(char character) {
        return position < text.length() && text.charAt(position) == character;
    }

    private void expect(char character) {
        require(isNext(character));
        position++;
    }

    private void require(boolean met) {
        if (!met) {
            throw new IllegalArgumentException("no JSON from character " + position + " on: "
                    + text.substring(position, Math.min(text.length(), position + 40)));
        }
    }
}
