package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFindingsFileTest {
    private static final KnownFindings KNOWN = KnownLines.of("tactic.owned tactics/übersicht/owners", "a.rule team");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("plan.known");
    }

    @Test
    void isReadAsItWasWritten() {
        KNOWN.writeTo(file);

        assertThat(KnownFindings.read(file)).isEqualTo(KNOWN);
    }

    @Test
    void isInUtf8() throws IOException {
        KNOWN.writeTo(file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(KNOWN.text());
    }

    @Test
    void isReplacedAsAWhole() throws IOException {
        Files.writeString(file, "# a much longer text than the one that follows\n".repeat(10));

        KNOWN.writeTo(file);

        assertThat(Files.readString(file)).isEqualTo(KNOWN.text());
    }

    @Test
    void isNamedWhereALineIsNoFinding() throws IOException {
        Files.writeString(file, KnownLines.text("nonsense"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessageStartingWith("known findings in '" + file + "': line 2 'nonsense' is no finding");
    }

    @Test
    void isMadeOnceWhereItIsNotThere() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessage("known findings: '" + file
                        + "' is not there; write it once with KnownFindings.of(report).writeTo(file)");
    }

    @Test
    void isNoFolder() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(folder))
                .withMessage("known findings: '" + folder + "' cannot be read; it has to be a file that you may read");
    }

    @Test
    void cannotBeWrittenWhereThereIsNoFolder() {
        Path nowhere = folder.resolve("nowhere").resolve("plan.known");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KNOWN.writeTo(nowhere))
                .withMessage("known findings: '" + nowhere
                        + "' cannot be written; its folder has to be there and writable, and have room");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, ' but in UTF-16'",
        "x-UTF-16LE-BOM, ' but in UTF-16'",
        "UTF-16BE, ' but has zeros in it, as UTF-16 does, or a damaged file'",
        "UTF-16LE, ' but has zeros in it, as UTF-16 does, or a damaged file'",
        "UTF-32, ' but has zeros in it, as UTF-16 does, or a damaged file'"
    })
    void isToBeConvertedAndNotWrittenAnewWhereItIsInUtf16(String charset, String guess) throws IOException {
        Files.write(file, KNOWN.text().getBytes(Charset.forName(charset)));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessage("known findings: '" + file + "' is not in UTF-8" + guess
                        + "; keep its lines, and convert it to UTF-8 with an editor or with iconv");
    }

    @Test
    void isInUtf16ThoughThereIsNothingInItButTheMarkOfThat() throws IOException {
        Files.write(file, new byte[] {(byte) 0xFE, (byte) 0xFF});

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessageContaining("is not in UTF-8 but in UTF-16");
    }

    @Test
    void isToBeConvertedWhereItIsInAnOldEncoding() throws IOException {
        Files.write(file, KNOWN.text().getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KnownFindings.read(file))
                .withMessage("known findings: '" + file
                        + "' is not in UTF-8; keep its lines, and convert it to UTF-8 with an editor or with iconv");
    }
}
