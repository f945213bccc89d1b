package io.strategydsl.yaml;

import io.strategydsl.internal.Checks;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.json.StrategyReader;
import io.strategydsl.json.StrategyTokens;
import io.strategydsl.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans as YAML files, which people read and write more easily than JSON. Members have the same names and values as those of
 * {@link StrategyJson}, and the same is refused.
 *
 * <pre>{@code
 * StrategyYaml.write(strategy, Path.of("plans/campfire.yaml"));
 * Strategy again = StrategyYaml.read(Path.of("plans/campfire.yaml")); // equal to the one before
 * }</pre>
 *
 * <p>Where a text is due, what is written is the text: {@code no}, {@code 007}, {@code 12:30}, {@code ~} and {@code 2027-02-01}
 * need no quotes. A value that is left empty is null, as in JSON, and refused. Anchors, aliases, tags and a second document
 * are refused. YAML has no end: a file that was cut off can be a shorter plan.
 *
 * <p>Reading needs {@code tools.jackson.dataformat:jackson-dataformat-yaml} 3, an optional dependency; writing needs nothing.
 */
public final class StrategyYaml {
    private static final Checks CHECKS = Checks.of("plan as YAML");
    private static final StrategyReader READER = StrategyTokens.reader("YAML", new YamlFormat());

    private StrategyYaml() {}

    /** Returns the plan as a YAML document in block style, indented by two spaces. */
    public static String write(Strategy strategy) {
        StringBuilder written = new StringBuilder();
        try {
            write(strategy, written);
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of strings cannot fail", e);
        }
        return written.toString();
    }

    /**
     * Writes the plan as a YAML document to a writer, or to whatever else takes characters.
     *
     * @throws IOException if it cannot be written to
     */
    public static void write(Strategy strategy, Appendable target) throws IOException {
        YamlWriter yaml = new YamlWriter(CHECKS.present("target", target));
        yaml.write(StrategyJson.toMap(CHECKS.present("strategy", strategy)));
    }

    /**
     * Writes the plan as a YAML document to a file in UTF-8, in place of what was there.
     *
     * @throws IOException if it cannot be written to
     */
    public static void write(Strategy strategy, Path file) throws IOException {
        Files.writeString(CHECKS.present("file", file), write(strategy));
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     */
    public static Strategy read(String yaml) {
        return READER.read(yaml);
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(Reader yaml) throws IOException {
        return READER.read(yaml);
    }

    /**
     * Returns the plan that a text in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(InputStream yaml) throws IOException {
        return READER.read(yaml);
    }

    /**
     * Returns the plan that a file in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(Path yaml) throws IOException {
        return READER.read(yaml);
    }

    /** Returns a reader with the standard limits, for other limits and to learn where in the file each element stands. */
    public static StrategyReader reader() {
        return READER;
    }
}
