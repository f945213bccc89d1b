package io.strategydsl.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a YAML document, as far as YAML can have them. The parser reads each scalar, and each comment, as a whole
 * before anybody can say that it is too long; so no more is read between two tokens than a scalar can need.
 */
final class YamlText extends Reader {
    /** An escaped character has ten characters; one on a line of its own, within the deepest list, has more. */
    private static final int MAX_PER_CHARACTER = 20;

    private static final int MAX_COMMENT = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final long maxBetweenTokens;
    private final Columns columns = new Columns();
    private long read;
    private long readAtToken;
    private boolean isAfterHighSurrogate;

    /** What is to be thrown once all that stands before it has been handed on. */
    private @Nullable IOException refused;

    /** @param buffer how much is read at once */
    YamlText(Reader text, int maxText, int buffer) {
        this.text = text;
        this.maxBetweenTokens = (long) maxText * MAX_PER_CHARACTER + MAX_COMMENT + buffer;
    }

    /** Says that the parser has made a token of what it read. */
    void atToken() {
        readAtToken = read;
    }

    /**
     * Returns the column that a code point has in characters, both counted from 0. It is asked of places in their order.
     *
     * @param line counted from 0
     * @param codePoints the column in code points, as the parser counts them
     */
    int column(int line, int codePoints) {
        return columns.ofParser(line, codePoints);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (refused != null) {
            throw refused;
        }
        // The parser asks for the second half of a pair where its buffer ends, so leave it room.
        int length = text.read(target, offset, Math.max(1, count - 1));
        if (length < 0 && isAfterHighSurrogate) {
            throw refused(' ');
        }
        for (int i = 0; i < length; i++) {
            char character = target[offset + i];
            if (!isPossible(character)) {
                refused = refused(character);
                if (i == 0) {
                    throw refused;
                }
                return i;
            }
            columns.move(character);
            isAfterHighSurrogate = Character.isHighSurrogate(character);
        }
        read += Math.max(0, length);
        if (read - readAtToken > maxBetweenTokens) {
            throw new TooLong();
        }
        return length;
    }

    private NotPrintable refused(char character) {
        return isAfterHighSurrogate
                ? new NotPrintable("an unpaired surrogate is no character", columns.line + 1, columns.column)
                : new NotPrintable(
                        String.format(Locale.ROOT, "the character U+%04X has to be escaped in double quotes", (int)
                                character),
                        columns.line + 1,
                        columns.column + 1);
    }

    /** Whatever else there is has to be escaped in YAML. */
    private boolean isPossible(char character) {
        if (Character.isLowSurrogate(character) || isAfterHighSurrogate) {
            return Character.isLowSurrogate(character) && isAfterHighSurrogate;
        }
        return (character >= ' ' && character <= '~')
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\u0085'
                || (character >= '\u00A0' && character <= '\uFFFD');
    }

    /** Leaves what it reads from to whoever opened it. */
    @Override
    public void close() {}

    /** More stands between two tokens than a scalar can need. */
    static final class TooLong extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long");
        }
    }

    /** A character is none that YAML can have. */
    static final class NotPrintable extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        NotPrintable(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /** Where the next character stands, and which characters before it the parser does not count. */
    private static final class Columns {
        private int line;
        private int column;
        private boolean isAfterReturn;

        /** How many characters of the line the parser does not count. */
        private int uncounted;

        /** The places of all such that it was not yet asked for, each a line and a column of the parser, in their order. */
        private final Deque<Long> places = new ArrayDeque<>();

        private int askedLine;
        private int uncountedOfAsked;

        void move(char character) {
            if (character == '\n' && isAfterReturn) {
                isAfterReturn = false;
                return;
            }
            isAfterReturn = character == '\r';
            if (character == '\n' || isAfterReturn) {
                line++;
                column = 0;
                uncounted = 0;
                return;
            }
            if (Character.isLowSurrogate(character) || character == BYTE_ORDER_MARK) {
                places.add(packed(line, column - uncounted));
                uncounted++;
            }
            column++;
        }

        int ofParser(int askedLine, int codePoints) {
            if (askedLine != this.askedLine) {
                this.askedLine = askedLine;
                uncountedOfAsked = 0;
            }
            Long place = places.peek();
            while (place != null && place <= packed(askedLine, codePoints)) {
                if (place >= packed(askedLine, 0)) {
                    uncountedOfAsked++;
                }
                places.remove();
                place = places.peek();
            }
            return codePoints + uncountedOfAsked;
        }

        private static long packed(int line, int column) {
            return ((long) line << Integer.SIZE) | column;
        }
    }
}
