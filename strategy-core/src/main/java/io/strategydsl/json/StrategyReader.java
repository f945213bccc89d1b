package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads plan files that {@link StrategyJson} writes, or that people write. A file becomes the whole plan or is refused with
 * all its problems; never is a part of it left out. Instances are immutable; every setting returns another one.
 *
 * <p>Readers and streams are left open for whoever opened them.
 */
public final class StrategyReader {
    private static final Checks CHECKS = Checks.of("reader of plan files");

    private final String formatName;
    private final StrategyTokens.Format format;
    private final ReadLimits limits;

    /** @param formatName what the format is called in problems */
    StrategyReader(String formatName, StrategyTokens.Format format, ReadLimits limits) {
        this.formatName = formatName;
        this.format = format;
        this.limits = limits;
    }

    /** Sets how much it takes. */
    public StrategyReader limits(ReadLimits limits) {
        return new StrategyReader(formatName, format, CHECKS.present("limits", limits));
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file
     */
    public Strategy read(String text) {
        return inMemory(text, null);
    }

    /**
     * Returns the plan that a text states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(Reader text) throws IOException {
        return read(text(text), null);
    }

    /**
     * Returns the plan that a text in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(InputStream text) throws IOException {
        return read(text(text), null);
    }

    /**
     * Returns the plan that a file in UTF-8 states.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public Strategy read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(CHECKS.present("file", file))) {
            return read(bytes);
        }
    }

    /**
     * Returns the plan that a text states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     */
    public PlanSource readWithSource(String text) {
        PlanSource.Notes notes = new PlanSource.Notes();
        return notes.of(inMemory(text, notes), quotesNames());
    }

    /**
     * Returns the plan that a text states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(Reader text) throws IOException {
        return readWithSource(text(text));
    }

    /**
     * Returns the plan that a text in UTF-8 states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(InputStream text) throws IOException {
        return readWithSource(text(text));
    }

    /**
     * Returns the plan that a file in UTF-8 states, and where each element stands.
     *
     * @throws StrategyFormatException if it is no plan file
     * @throws IOException if it cannot be read from
     */
    public PlanSource readWithSource(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(CHECKS.present("file", file))) {
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
        return notes.of(read(text, notes), quotesNames());
    }

    /** Returns whether each name stands in quotes. */
    private boolean quotesNames() {
        return format instanceof JsonFormat;
    }

    private PlanText text(Reader text) {
        return PlanText.of(CHECKS.present("text", text), limits.maxLength());
    }

    private PlanText text(InputStream text) {
        return PlanText.of(CHECKS.present("text", text), limits.maxLength());
    }

    private Strategy inMemory(String text, PlanSource.@Nullable Notes notes) {
        try {
            return read(text(new StringReader(CHECKS.present("text", text))), notes);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private Strategy read(PlanText text, PlanSource.@Nullable Notes notes) throws IOException {
        Problems problems = new Problems(limits.maxProblems());
        try (JsonParser parser = format.parser(text, limits)) {
            return read(problems, () -> {
                Failures failures = new DocumentFailures(formatName, text, parser, problems, limits);
                Tokens tokens = new Tokens(parser, failures, problems, limits);
                return new PlanReader(tokens, problems, limits, notes).read();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (NoClassDefFoundError e) {
            throw withoutJackson(e);
        }
    }

    /** Returns the plan that was read, if it was read without a problem. */
    static Strategy read(Problems problems, Supplier<@Nullable Strategy> reading) {
        Strategy strategy = null;
        boolean isComplete = true;
        try {
            strategy = reading.get();
        } catch (Problems.Stop e) {
            isComplete = false;
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
