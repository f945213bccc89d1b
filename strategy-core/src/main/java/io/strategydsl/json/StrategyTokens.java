package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Plans among the tokens of Jackson's streaming API: within a larger document, or in another format that Jackson parses.
 * This class needs {@code tools.jackson.core:jackson-core} 3 on the path; its signatures name it.
 */
public final class StrategyTokens {
    private static final Checks CHECKS = Checks.of("plan as tokens");

    private StrategyTokens() {}

    /** Parses the text of a plan file into tokens. */
    @FunctionalInterface
    public interface Format {
        /**
         * Returns a parser before the first token of a text. It may refuse what is beyond the limits; depth, texts, numbers
         * and entries within the limits of the parser are counted by whoever asked for it.
         *
         * <p>Whoever asked refuses native ids of types and objects. A parser whose scalars have no type of their own says so by
         * {@link tools.jackson.core.StreamReadCapability#UNTYPED_SCALARS}: where a text is due, each of them is one.
         */
        JsonParser parser(Reader text, ReadLimits limits);
    }

    /**
     * Returns a reader, with the standard limits, of plan files in another format.
     *
     * @param name what the format is called in problems, such as "YAML"
     */
    public static StrategyReader reader(String name, Format format) {
        return new StrategyReader(CHECKS.text("name", name), CHECKS.present("format", format), ReadLimits.standard());
    }

    /**
     * Returns the plan whose object, or whatever stands in its place, begins at the current token of a parser. Afterwards the
     * parser is at the last token of the plan, so that more can be read from the document. Positions are those of the parser:
     * one that reads bytes counts bytes within a line, and one that does not know gives none.
     *
     * @param limits how much it takes; how long the document may be is left to the parser
     * @throws StrategyFormatException if it is no plan; it carries everything that is wrong
     * @throws JacksonException if the parser refuses the document
     */
    public static Strategy read(JsonParser parser, ReadLimits limits) {
        CHECKS.present("parser", parser);
        Problems problems = new Problems(CHECKS.present("limits", limits).maxProblems());
        return StrategyReader.read(problems, () -> {
            Tokens tokens = new Tokens(parser, Failures.left(), problems, limits);
            return new PlanReader(tokens, problems, limits, null).readPart();
        });
    }
}
