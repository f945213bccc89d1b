package io.strategydsl.testing;

import io.strategydsl.internal.Checks;
import io.strategydsl.json.PlanSource;
import io.strategydsl.json.Position;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.json.StrategyReader;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.yaml.StrategyYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A plan that is tested, and the file in which it stands, if it stands in one. */
final class TestedPlan {

    /** Where the plan stands. */
    private record File(Path path, PlanSource source) {}

    private final Strategy strategy;
    private final Optional<File> file;

    private TestedPlan(Strategy strategy, Optional<File> file) {
        this.strategy = strategy;
        this.file = file;
    }

    static TestedPlan of(Strategy strategy) {
        return new TestedPlan(Checks.of("assertion").present("strategy", strategy), Optional.empty());
    }

    /**
     * Reads a plan file: YAML if its name ends so, else JSON.
     *
     * @throws UncheckedIOException if it cannot be read from
     */
    static TestedPlan in(Path path) {
        try {
            PlanSource source =
                    reader(Checks.of("assertion").present("file", path)).readWithSource(path);
            return new TestedPlan(source.strategy(), Optional.of(new File(path, source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StrategyReader reader(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? StrategyYaml.reader() : StrategyJson.reader();
    }

    Strategy strategy() {
        return strategy;
    }

    /** Returns the path, and where that is in the file: "tactics/list (plans/campfire.json:12:5)". */
    String place(ElementPath path) {
        return path
                + file.map(in -> " (" + in.path() + position(in, path) + ")").orElse("");
    }

    private static String position(File file, ElementPath path) {
        Position position = file.source().nearest(path);
        return ":" + position.line() + ":" + position.column();
    }

    /** Returns whether a path says where in a file it is. */
    boolean isInFile() {
        return file.isPresent();
    }

    /** Returns the address that JUnit has for a path in the file, so that a development environment goes to its line. */
    Optional<URI> address(ElementPath path) {
        return file.map(in -> {
            Position position = in.source().nearest(path);
            return URI.create(in.path().toUri() + "?line=" + position.line() + "&column=" + position.column());
        });
    }
}
