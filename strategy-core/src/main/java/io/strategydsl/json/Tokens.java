package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a document, as Jackson reads them. What it refuses becomes a problem, after which nothing can be read. */
final class Tokens implements Closeable {
    /** Up to this length, a text, a name or a number that is too long is one problem among others. */
    private static final int LONG = 1_000;

    private static final int NESTED = 1_000_000;

    private final PlanText text;
    private final JsonParser parser;
    private final Problems problems;
    private final ReadLimits limits;
    private int depth;

    private Tokens(PlanText text, JsonParser parser, Problems problems, ReadLimits limits) {
        this.text = text;
        this.parser = parser;
        this.problems = problems;
        this.limits = limits;
    }

    static Tokens of(PlanText text, Problems problems, ReadLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                // A table of all names of a stranger's document is none that we need.
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTED)
                        .maxStringLength(withRoom(limits.maxText()))
                        .maxNameLength(withRoom(limits.maxText()))
                        .maxNumberLength(withRoom(limits.maxNumber()))
                        .build())
                .build();
        try {
            return new Tokens(text, factory.createParser(ObjectReadContext.empty(), text), problems, limits);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static int withRoom(int limit) {
        return Math.max(limit, Math.min(limit, Integer.MAX_VALUE / 10) * 10 + LONG);
    }

    /** Goes to the next token; null at the end of the document. */
    @Nullable JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token != null && token.isStructStart()) {
                deeper();
            } else if (token != null && token.isStructEnd()) {
                depth--;
            }
            return token;
        } catch (StreamConstraintsException e) {
            // Together with a name, a number behind it is read.
            String expected = "a name of at most " + limits.maxText() + " characters and a number of at most "
                    + limits.maxNumber();
            throw problems.stop(
                    location(e), "this name or number is too long; write " + expected, "a longer one", expected);
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    private void deeper() {
        depth++;
        if (depth > limits.maxDepth()) {
            throw problems.stop(
                    position(),
                    "objects and lists stand more than " + limits.maxDepth() + " deep in each other here",
                    "a deeper one",
                    "at most " + limits.maxDepth());
        }
    }

    /** Returns the token at which the parser is. */
    JsonToken current() {
        return Objects.requireNonNull(parser.currentToken());
    }

    /** Returns where the current token starts. */
    long position() {
        return packed(parser.currentTokenLocation());
    }

    private static long packed(TokenStreamLocation location) {
        return Position.packed(location.getLineNr(), location.getColumnNr());
    }

    /** Returns the name of the member at which the parser is. */
    String name() {
        return parser.currentName();
    }

    /** Returns the text or number at which the parser is. */
    String text() {
        try {
            return parser.getString();
        } catch (StreamConstraintsException e) {
            String expected = "a text of at most " + limits.maxText() + " characters";
            throw problems.stop(location(e), "this text is too long; write " + expected, "a longer one", expected);
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    /** Goes to the last token of the value at which the parser is. */
    void skip() {
        if (current().isStructStart()) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    private long location(JacksonException e) {
        return packed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }

    private RuntimeException stopped(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            if (io.getCause() instanceof PlanText.Refused refused) {
                return problems.stop(text.position(), words(refused), refused.given(), "a plan file");
            }
            return new UncheckedIOException(io.getCause());
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return problems.stop(
                    text.position(), "the document ends here, before it is complete", "the end", "the rest of it");
        }
        return problems.stop(
                location(e), "this is no JSON: " + PlainText.value(e.getOriginalMessage()), "no JSON", "JSON");
    }

    private static String words(IOException e) {
        return String.valueOf(e.getMessage());
    }

    @Override
    public void close() {
        parser.close();
    }
}
