package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTemplatesTest {
    private static final Path FILE = Path.of("src", "test", "resources", "io", "strategydsl", "rules", "templates.txt");
    private static final String COMMAND = "mvn -pl strategy-core test -Dtest=RuleTemplatesTest -Dtemplates.write=true";

    /** For whoever translates: a template that changes has to be translated again. */
    @Test
    void theFileListsAllTemplates() throws IOException {
        String lines = RuleTemplates.all().stream().map(line -> line + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("templates.write")) {
            Files.writeString(FILE, lines);
        }
        assertThat(Files.readString(FILE))
                .as("stale; write it anew with " + COMMAND)
                .isEqualTo(lines);
    }
}
