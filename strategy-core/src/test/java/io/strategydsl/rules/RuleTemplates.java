package io.strategydsl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates of all rules, as a file lists them. */
public final class RuleTemplates {
    private static final Path FILE = Path.of("src", "test", "resources", "io", "strategydsl", "rules", "templates.txt");

    private RuleTemplates() {}

    /** Returns them in the order of the file. */
    public static List<RuleTemplate> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .map(line -> line.split("\t", 3))
                    .map(parts -> new RuleTemplate(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
