package io.strategydsl.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of a document, no more of them than are allowed, without a byte order mark before the first. It knows
 * where it is, since what is wrong with bytes or with the length has no token to stand at.
 */
final class PlanText extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8_192;

    private final Source source;
    private final int maxLength;
    private long length;
    private int line = 1;
    private int column = 1;
    private boolean isAfterReturn;

    /** Where characters come from. */
    private interface Source {
        int read(char[] target, int offset, int count) throws IOException;
    }

    private PlanText(Source source, int maxLength) {
        this.source = source;
        this.maxLength = maxLength;
    }

    static PlanText of(Reader characters, int maxLength) {
        return new PlanText(characters::read, maxLength);
    }

    /** UTF-8 alone: JSON that is exchanged has no other encoding. */
    static PlanText of(InputStream bytes, int maxLength) {
        return new PlanText(new Utf8(bytes), maxLength);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int read = source.read(target, offset, count);
        if (read > 0 && length == 0 && target[offset] == BYTE_ORDER_MARK) {
            read--;
            System.arraycopy(target, offset + 1, target, offset, read);
            if (read == 0) {
                return read(target, offset, count);
            }
        }
        if (read > 0) {
            int taken = (int) Math.min(read, maxLength - length);
            move(target, offset, taken);
            if (taken < read) {
                throw new Refused("the document is longer than " + maxLength + " characters", "a longer one");
            }
        }
        return read;
    }

    private void move(char[] characters, int offset, int count) {
        int lineNow = line;
        int columnNow = column;
        boolean afterReturn = isAfterReturn;
        for (int i = offset; i < offset + count; i++) {
            char character = characters[i];
            if (character > '\r') {
                columnNow++;
                afterReturn = false;
            } else if (character == '\r' || (character == '\n' && !afterReturn)) {
                lineNow++;
                columnNow = 1;
                afterReturn = character == '\r';
            } else {
                columnNow += character == '\n' ? 0 : 1;
                afterReturn = false;
            }
        }
        line = lineNow;
        column = columnNow;
        isAfterReturn = afterReturn;
        length += count;
    }

    /** Returns where the character after the last one that was read stands. */
    long position() {
        return Position.packed(line, column);
    }

    /** Leaves what it reads from to whoever opened it. */
    @Override
    public void close() {}

    /** What cannot be read at all, although nothing failed. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final String given;

        Refused(String message, String given) {
            super(message);
            this.given = given;
        }

        String given() {
            return given;
        }
    }

    /** Hands on all the characters before a byte that is none, so that the place of that byte is known. */
    private static final class Utf8 implements Source {
        private final InputStream bytes;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer pending = ByteBuffer.allocate(BUFFER).limit(0);
        private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
        private boolean isAtEnd;

        Utf8(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(char[] target, int offset, int count) throws IOException {
            while (!decoded.hasRemaining()) {
                CoderResult result = decoder.decode(pending, decoded.clear(), isAtEnd);
                if (decoded.flip().hasRemaining()) {
                    break;
                }
                if (result.isError()) {
                    throw new Refused(
                            "this byte is no UTF-8; save the file as UTF-8",
                            String.format(Locale.ROOT, "the byte 0x%02X", pending.get(pending.position())));
                }
                if (isAtEnd) {
                    return -1;
                }
                fill();
            }
            int read = Math.min(count, decoded.remaining());
            decoded.get(target, offset, read);
            return read;
        }

        private void fill() throws IOException {
            pending.compact();
            int read = bytes.read(pending.array(), pending.position(), pending.remaining());
            isAtEnd = read < 0;
            pending.position(pending.position() + Math.max(0, read)).flip();
        }
    }
}
