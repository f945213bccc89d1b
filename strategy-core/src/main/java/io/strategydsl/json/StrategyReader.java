package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads plan files that {@link StrategyJson} writes, or that people write. A file becomes the whole plan or is refused with
 * all its problems; never is a part of it left out. Instances are immutable; every setting returns another one.
 *
 * <p>Readers and streams are left open for whoever opened them.
 */
public final class StrategyReader {
    private static final Checks CHECKS = Checks.of("reader of plan files");

    private final ReadLimits limits;

    StrategyReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Sets how much it takes. */
    public StrategyReader limits(ReadLimits limits) {
        return new StrategyReader(CHECKS.present("limits", limits));
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file
     */
    public Strategy read(String json) {
        return inMemory(json, StrategyReader::forget);
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(Reader json) throws IOException {
        return read(text(json), StrategyReader::forget);
    }

    /**
     * Returns the plan that a text in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(InputStream json) throws IOException {
        return read(text(json), StrategyReader::forget);
    }

    /**
     * Returns the plan that a file in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(Path json) throws IOException {
        try (InputStream bytes = Files.newInputStream(CHECKS.present("json", json))) {
            return read(bytes);
        }
    }

    /**
     * Returns the plan that a text states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     */
    public PlanSource readWithSource(String json) {
        PlanSource.Notes notes = new PlanSource.Notes();
        return notes.of(inMemory(json, notes::add));
    }

    /**
     * Returns the plan that a text states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(Reader json) throws IOException {
        return readWithSource(text(json));
    }

    /**
     * Returns the plan that a text in UTF-8 states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(InputStream json) throws IOException {
        return readWithSource(text(json));
    }

    /**
     * Returns the plan that a file in UTF-8 states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(Path json) throws IOException {
        try (InputStream bytes = Files.newInputStream(CHECKS.present("json", json))) {
            return readWithSource(bytes);
        }
    }

    /** Returns what it takes. */
    @Override
    public String toString() {
        return "reader of plan files within " + limits;
    }

    private PlanSource readWithSource(PlanText text) throws IOException {
        PlanSource.Notes notes = new PlanSource.Notes();
        return notes.of(read(text, notes::add));
    }

    /** Takes no notes of where an element was. */
    private static void forget(Element element, ReadObject read) {}

    private PlanText text(Reader json) {
        return PlanText.of(CHECKS.present("json", json), limits.maxLength());
    }

    private PlanText text(InputStream json) {
        return PlanText.of(CHECKS.present("json", json), limits.maxLength());
    }

    private Strategy inMemory(String json, BiConsumer<Element, ReadObject> elements) {
        try {
            return read(text(new StringReader(CHECKS.present("json", json))), elements);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private Strategy read(PlanText text, BiConsumer<Element, ReadObject> elements) throws IOException {
        Problems problems = new Problems(limits.maxProblems());
        Strategy strategy = null;
        boolean isComplete = true;
        try (Tokens tokens = Tokens.of(text, problems, limits)) {
            strategy = new PlanReader(tokens, problems, limits, elements).read();
        } catch (Problems.Stop e) {
            isComplete = false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (NoClassDefFoundError e) {
            throw withoutJackson(e);
        }
        problems.throwIfAny(isComplete);
        return whole(strategy);
    }

    private static Strategy whole(@Nullable Strategy strategy) {
        if (strategy == null) {
            throw new IllegalStateException("a plan was refused without a problem; please report this");
        }
        return strategy;
    }

    private static IllegalStateException withoutJackson(NoClassDefFoundError e) {
        return new IllegalStateException(
                "plan files are read with Jackson 3; add the dependency tools.jackson.core:jackson-core", e);
    }
}
