package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Plans as JSON files.
 *
 * <pre>{@code
 * StrategyJson.write(strategy, Path.of("plans/campfire.json"));
 * Strategy again = StrategyJson.read(Path.of("plans/campfire.json")); // equal to the one before
 * }</pre>
 *
 * <p>The format is described in {@code docs/plan-files.md}, and by the JSON Schema {@code docs/strategy.schema.json}.
 * Reading needs {@code tools.jackson.core:jackson-core} 3, an optional dependency; writing needs nothing.
 */
public final class StrategyJson {
    private static final Checks CHECKS = Checks.of("plan as JSON");
    private static final StrategyReader READER = new StrategyReader("JSON", new JsonFormat(), ReadLimits.standard());

    private StrategyJson() {}

    /** Returns the plan as a JSON document, indented by two spaces, with a line break at its end. */
    public static String write(Strategy strategy) {
        CHECKS.present("strategy", strategy);
        return JsonWriter.inMemory(json -> new PlanWriter(json).write(strategy));
    }

    /**
     * Writes the plan as a JSON document to a writer, or to whatever else takes characters.
     *
     * @throws IOException if it cannot be written to
     */
    public static void write(Strategy strategy, Appendable target) throws IOException {
        JsonWriter json = new JsonWriter(CHECKS.present("target", target)::append);
        new PlanWriter(json).write(CHECKS.present("strategy", strategy));
        json.end();
    }

    /**
     * Writes the plan as a JSON document to a file in UTF-8, in place of what was there.
     *
     * @throws IOException if it cannot be written to
     */
    public static void write(Strategy strategy, Path file) throws IOException {
        Files.writeString(CHECKS.present("file", file), write(strategy));
    }

    /**
     * Returns the members of the same document, in the same order, for programs that write JSON with a library of their own,
     * or keep plans in a database of documents: texts, whole numbers as {@link Integer}, others as {@link
     * java.math.BigDecimal}, {@link Boolean}, and lists and maps of these. Nothing of it can be changed.
     */
    public static Map<String, Object> toMap(Strategy strategy) {
        DocumentTree tree = new DocumentTree();
        try {
            new PlanWriter(tree).write(CHECKS.present("strategy", strategy));
        } catch (IOException e) {
            throw new UncheckedIOException("a map cannot fail", e);
        }
        return tree.members();
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     */
    public static Strategy read(String json) {
        return READER.read(json);
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(Reader json) throws IOException {
        return READER.read(json);
    }

    /**
     * Returns the plan that a text in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(InputStream json) throws IOException {
        return READER.read(json);
    }

    /**
     * Returns the plan that a file in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file; it carries everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static Strategy read(Path json) throws IOException {
        return READER.read(json);
    }

    /** Returns a reader with the standard limits, for other limits and to learn where in the file each element stands. */
    public static StrategyReader reader() {
        return READER;
    }
}
