package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes JSON (RFC 8259) that every reader understands in the same way, one value a line. */
final class JsonWriter implements DocumentWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';
    private static final String INDENT = "  ";
    private static final int BUFFER = 8_192;

    private final Target target;

    /** What has not been handed on yet. */
    private final char[] buffer = new char[BUFFER];

    private int filled;
    private int depth;

    /** Whether nothing stands yet in what was opened last. */
    private boolean isEmpty = true;

    private boolean isAfterName;

    /** Where the characters of a document go, a few thousand at once. */
    @FunctionalInterface
    interface Target {
        void append(String piece) throws IOException;
    }

    /** What stands in a document. */
    @FunctionalInterface
    interface Content {
        void write(DocumentWriter json) throws IOException;
    }

    /** Returns a document with this content. */
    static String inMemory(Content content) {
        List<String> pieces = new ArrayList<>();
        JsonWriter json = new JsonWriter(pieces::add);
        try {
            content.write(json);
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException("what stands in memory cannot fail", e);
        }
        return String.join("", pieces);
    }

    /** Writes a document, which is whole only after its {@link #end}. */
    JsonWriter(Target target) {
        this.target = target;
    }

    @Override
    public void open(char bracket) throws IOException {
        startValue();
        append(bracket);
        depth++;
        isEmpty = true;
    }

    @Override
    public void close(char bracket) throws IOException {
        depth--;
        if (!isEmpty) {
            newLine();
        }
        append(bracket);
        isEmpty = false;
    }

    @Override
    public void name(String name) throws IOException {
        startValue();
        string(name);
        append(": ");
        isAfterName = true;
    }

    @Override
    public void text(String text) throws IOException {
        startValue();
        string(text);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        literal(number.toPlainString());
    }

    @Override
    public void literal(Object value) throws IOException {
        startValue();
        // These are written as JSON writes them, whatever the default locale is.
        append(value.toString());
    }

    /** Ends the document, with a line break. */
    void end() throws IOException {
        append('\n');
        flush();
    }

    private void startValue() throws IOException {
        if (!isAfterName && depth > 0) {
            if (!isEmpty) {
                append(',');
            }
            newLine();
        }
        isAfterName = false;
        isEmpty = false;
    }

    private void newLine() throws IOException {
        append('\n');
        for (int i = 0; i < depth; i++) {
            append(INDENT);
        }
    }

    private void string(String text) throws IOException {
        append('"');
        int written = 0;
        int character;
        for (int place = firstToJudge(text, 0);
                place < text.length();
                place = firstToJudge(text, place + Character.charCount(character))) {
            character = text.codePointAt(place);
            if (isEscaped(character)) {
                append(text, written, place);
                escaped(character);
                written = place + Character.charCount(character);
            }
        }
        append(text, written, text.length());
        append('"');
    }

    /** Returns where the next character is that may have to be escaped, or the length of the text. */
    private static int firstToJudge(String text, int start) {
        int place = start;
        while (place < text.length() && isPlain(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~' && character != '"' && character != '\\' && character != '<';
    }

    private static boolean isEscaped(int character) {
        return switch (character) {
            // The third would end the script of a page that holds the document; the last ones end a line where JSON is
            // pasted into an old script.
            case '"', '\\', '<', '\n', '\r', '\t', '\u2028', '\u2029' -> true;
            default -> PlainText.isHarmful(character);
        };
    }

    private void escaped(int character) throws IOException {
        switch (character) {
            case '"' -> append("\\\"");
            case '\\' -> append("\\\\");
            case '\n' -> append("\\n");
            case '\r' -> append("\\r");
            case '\t' -> append("\\t");
            default -> {
                if (isUnpairedSurrogate(character)) {
                    // Readers disagree on it: some refuse the whole document.
                    append(REPLACEMENT);
                } else {
                    spelledOut(character);
                }
            }
        }
    }

    private void spelledOut(int character) throws IOException {
        append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            append(HEXADECIMAL.charAt((character >> shift) & 0xF));
        }
    }

    /** Pairs of surrogates have become one code point; what is left of them stands alone. */
    private static boolean isUnpairedSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private void append(char character) throws IOException {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled] = character;
        filled++;
    }

    private void append(String text) throws IOException {
        append(text, 0, text.length());
    }

    private void append(String text, int start, int end) throws IOException {
        int next = start;
        while (end - next > BUFFER - filled) {
            int count = BUFFER - filled;
            if (count > 0 && Character.isHighSurrogate(text.charAt(next + count - 1))) {
                // Whoever encodes each piece by itself needs both halves of a pair.
                count--;
            }
            text.getChars(next, next + count, buffer, filled);
            next += count;
            filled += count;
            flush();
        }
        text.getChars(next, end, buffer, filled);
        filled += end - next;
    }

    private void flush() throws IOException {
        target.append(new String(buffer, 0, filled));
        filled = 0;
    }
}
