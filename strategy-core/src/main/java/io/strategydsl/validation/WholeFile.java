package io.strategydsl.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file as a whole: whatever fails, it holds all that it held before or all that is to be in it. What is written
 * goes into a file beside it, which then takes its place.
 */
final class WholeFile {

    /** Writes what is to be in the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Moves a file to the place of another, which there may be. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private static final int MAX_NAMES = 100;

    private WholeFile() {}

    static void write(Path file, Content content) throws IOException {
        write(
                file,
                content,
                (from, to) ->
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /** The same, with another way of moving a file at once. */
    static void write(Path file, Content content, Move atOnce) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device holds nothing that could be lost, and must not become a file. A folder is refused
            // here.
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        // A link stays one, and its file is replaced.
        Path replaced = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = newFileBeside(replaced);
        try {
            // Once the file has moved, its content has to be on the disk as well, and not in a cache.
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
                content.writeTo(out);
            }
            keepPermissions(replaced, beside);
            move(beside, replaced, atOnce);
        } catch (Throwable failure) {
            removeAfter(failure, beside);
            throw failure;
        }
    }

    private static void move(Path beside, Path replaced, Move atOnce) throws IOException {
        try {
            atOnce.move(beside, replaced);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, replaced, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void removeAfter(Throwable failure, Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Not by createTempFile, which makes files that nobody else can read. */
    private static Path newFileBeside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createFile(file.resolveSibling(".known-findings-" + number + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                // Somebody else is writing, or was when the machine stopped.
                if (number == MAX_NAMES) {
                    throw e;
                }
            }
        }
    }

    private static void keepPermissions(Path replaced, Path beside) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(replaced)) {
            permissions.setPermissions(Files.getPosixFilePermissions(replaced));
        }
    }
}
