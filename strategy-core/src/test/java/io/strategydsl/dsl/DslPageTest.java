package io.strategydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page, the table and the constants that are generated from the scopes say what these say. */
class DslPageTest {
    private static final Path PAGE = Path.of("..", "docs", "dsl.md");
    private static final Path DSL = DslSources.FOLDER.resolve("StrategyDsl.java");
    private static final Path CONSTANTS = DslSources.FOLDER.resolve("StrategyConstants.java");
    private static final String TABLE_START = " * <table>\n";
    private static final String TABLE_END = " * </table>\n";

    @Test
    void thePageHasEveryWord() throws IOException {
        assertWritten(PAGE, DslPage.text());
    }

    @Test
    void theJavadocHasEveryVerb() throws IOException {
        String source = Files.readString(DSL);
        int start = source.indexOf(TABLE_START);
        int end = source.indexOf(TABLE_END) + TABLE_END.length();

        assertWritten(DSL, source.substring(0, start) + DslPage.javadoc() + source.substring(end));
    }

    @Test
    void theConstantsAreThoseThatVerbsTake() throws IOException {
        assertWritten(CONSTANTS, DslPage.constantsSource());
    }

    private static void assertWritten(Path file, String text) throws IOException {
        if (Boolean.getBoolean("dsl.write")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as(file.getFileName() + " is stale; write it anew with " + DslPage.COMMAND)
                .isEqualTo(text);
    }
}
