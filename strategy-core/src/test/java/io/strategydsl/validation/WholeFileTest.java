package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    private static final WholeFile.Content FULL_DISK = out -> {
        out.write("ne".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    };

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = folder.resolve("plan.known");
        Files.writeString(file, "what it held before");
    }

    @Test
    void takesThePlaceOfWhatTheFileHeld() throws IOException {
        WholeFile.write(file, NEW);

        assertThat(file).hasContent("new");
    }

    @Test
    void makesAFileThatWasNotThere() throws IOException {
        WholeFile.write(folder.resolve("another"), NEW);

        assertThat(folder.resolve("another")).hasContent("new");
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        WholeFile.write(file, NEW);

        assertThat(namesInTheFolder()).containsExactly("plan.known");
    }

    @Test
    void keepsWhatTheFileHeldWhenTheDiskIsFull() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(file, FULL_DISK));

        assertThat(file).hasContent("what it held before");
    }

    @Test
    void leavesNothingBesideItWhenTheDiskIsFull() throws IOException {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(file, FULL_DISK));

        assertThat(namesInTheFolder()).containsExactly("plan.known");
    }

    @Test
    void keepsWhatTheFileHeldWhenTheNewOneCannotTakeItsPlace() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, NEW, (from, to) -> {
                    throw new IOException("busy");
                }));

        assertThat(file).hasContent("what it held before");
    }

    @Test
    void movesInStepsWhereTheFileSystemCannotMoveAtOnce() throws IOException {
        WholeFile.write(file, NEW, (from, to) -> {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another kind of disk");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void takesAnotherNameWhereSomebodyElseIsWriting() throws IOException {
        Files.writeString(folder.resolve(".known-findings-1.tmp"), "of somebody else");

        WholeFile.write(file, NEW);

        assertThat(folder.resolve(".known-findings-1.tmp")).hasContent("of somebody else");
        assertThat(file).hasContent("new");
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

        WholeFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfTheFile() throws IOException {
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void doesNotReplaceAFolderThoughItIsEmpty() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(empty, NEW));

        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void replacesAFileInAnArchive() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("plans.zip"), Map.of("create", "true"))) {
            Path inside = archive.getPath("plan.known");
            Files.writeString(inside, "what it held before");

            WholeFile.write(inside, NEW);

            assertThat(Files.readString(inside)).isEqualTo("new");
        }
    }

    private Stream<String> namesInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
