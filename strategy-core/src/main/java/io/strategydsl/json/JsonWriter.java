package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON (RFC 8259) that every reader understands in the same way, one value a line. */
final class JsonWriter implements DocumentWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final char REPLACEMENT = '\uFFFD';
    private static final String INDENT = "  ";

    private final Appendable target;
    private int depth;

    /** Whether nothing stands yet in what was opened last. */
    private boolean isEmpty = true;

    private boolean isAfterName;

    JsonWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void open(char bracket) throws IOException {
        startValue();
        target.append(bracket);
        depth++;
        isEmpty = true;
    }

    @Override
    public void close(char bracket) throws IOException {
        depth--;
        if (!isEmpty) {
            newLine();
        }
        target.append(bracket);
        isEmpty = false;
    }

    @Override
    public void name(String name) throws IOException {
        startValue();
        string(name);
        target.append(": ");
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
        target.append(value.toString());
    }

    /** Ends the document. */
    void end() throws IOException {
        target.append('\n');
    }

    private void startValue() throws IOException {
        if (!isAfterName && depth > 0) {
            if (!isEmpty) {
                target.append(',');
            }
            newLine();
        }
        isAfterName = false;
        isEmpty = false;
    }

    private void newLine() throws IOException {
        target.append('\n');
        for (int i = 0; i < depth; i++) {
            target.append(INDENT);
        }
    }

    private void string(String text) throws IOException {
        target.append('"');
        int written = 0;
        int character;
        for (int place = 0; place < text.length(); place += Character.charCount(character)) {
            character = text.codePointAt(place);
            boolean isPlain = character >= ' ' && character <= '~' && "\"\\<".indexOf(character) < 0;
            if (!isPlain && isEscaped(character)) {
                target.append(text, written, place);
                escaped(character);
                written = place + Character.charCount(character);
            }
        }
        target.append(text, written, text.length()).append('"');
    }

    private static boolean isEscaped(int character) {
        return switch (character) {
            // The third would end the script of a page that the document is part of; the last ones end a line where
            // JSON
            // is pasted into an old script.
            case '"', '\\', '<', '\n', '\r', '\t', '\u2028', '\u2029' -> true;
            default -> PlainText.isHarmful(character);
        };
    }

    private void escaped(int character) throws IOException {
        switch (character) {
            case '"' -> target.append("\\\"");
            case '\\' -> target.append("\\\\");
            case '\n' -> target.append("\\n");
            case '\r' -> target.append("\\r");
            case '\t' -> target.append("\\t");
            default -> {
                if (isUnpairedSurrogate(character)) {
                    // Readers disagree on it: some refuse the whole document.
                    target.append(REPLACEMENT);
                } else {
                    spelledOut(character);
                }
            }
        }
    }

    private void spelledOut(int character) throws IOException {
        target.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            target.append(HEXADECIMAL.charAt((character >> shift) & 0xF));
        }
    }

    /** Pairs of surrogates have become one code point; what is left of them stands alone. */
    private static boolean isUnpairedSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
