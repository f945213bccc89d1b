package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that holds known findings as a text in UTF-8. */
final class KnownFindingsFile {
    private final Checks checks;
    private final Path file;

    KnownFindingsFile(Checks checks, Path file) {
        this.checks = checks;
        this.file = checks.present("file", file);
    }

    String read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw failure("is not there; write it once with KnownFindings.of(report).writeTo(file)", e);
        } catch (IOException e) {
            throw failure("cannot be read; it has to be a file that you may read", e);
        }
        try {
            return decoded(bytes);
        } catch (CharacterCodingException e) {
            // Not "write it anew": that would take in what is new.
            throw failure(
                    "is not in UTF-8" + guess(bytes)
                            + "; keep its lines, and convert it to UTF-8 with an editor or with iconv",
                    e);
        }
    }

    void write(String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw failure("cannot be written; its folder has to be there and writable, and have room", e);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        if (!guess(bytes).isEmpty()) {
            throw new CharacterCodingException();
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Returns in which encoding it is instead, where its bytes show that. */
    private static String guess(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return " but in UTF-16";
        }
        for (byte each : bytes) {
            if (each == 0) {
                // UTF-16 writes every letter of a rule's id with one, and no text in UTF-8 has any.
                return " but has zeros in it, as UTF-16 does, or a damaged file";
            }
        }
        return "";
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private UncheckedIOException failure(String what, IOException cause) {
        return new UncheckedIOException(
                checks.subject() + ": '" + PlainText.line(file.toString()) + "' " + what, cause);
    }
}
