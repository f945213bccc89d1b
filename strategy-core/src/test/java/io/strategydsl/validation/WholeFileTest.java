package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    void makesNoFileThatWasNotThereWhenTheDiskIsFull() {
        Path another = folder.resolve("another");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(another, FULL_DISK));

        assertThat(another).doesNotExist();
    }

    @Test
    void saysAsWellWhyTheNewFileIsLeftBesideIt() {
        WholeFile.Move leavingAFolder = (from, to) -> {
            Files.delete(from);
            Files.createFile(Files.createDirectory(from).resolve("of somebody else"));
            throw new IOException("busy");
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, NEW, leavingAFolder))
                .withMessage("busy")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .hasOnlyElementsOfType(DirectoryNotEmptyException.class)
                        .hasSize(1));
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
    void givesUpWhereAHundredNamesAreTaken() throws IOException {
        for (int number = 1; number <= 100; number++) {
            Files.writeString(folder.resolve(".known-findings-" + number + ".tmp"), "of somebody else");
        }

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> WholeFile.write(file, NEW));
    }

    @Test
    @Timeout(60)
    void writesIntoAPipe() throws Exception {
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> textOf(pipe));

        WholeFile.write(pipe, NEW);

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("new");
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

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> namesInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
