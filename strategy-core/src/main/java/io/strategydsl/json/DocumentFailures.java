package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Makes what the parser of a whole document refuses the last of its problems. */
final class DocumentFailures implements Failures {
    private final String format;
    private final PlanText text;
    private final JsonParser parser;
    private final Problems problems;
    private final ReadLimits limits;

    DocumentFailures(String format, PlanText text, JsonParser parser, Problems problems, ReadLimits limits) {
        this.format = format;
        this.text = text;
        this.parser = parser;
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    public RuntimeException atToken(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            // Together with a name, a number behind it is read; in YAML, anything.
            String expected = "a name or text of at most " + limits.maxText() + " characters and a number of at most "
                    + limits.maxNumber();
            return problems.stop(
                    location(e), "what stands here is too long; write " + expected, "a longer one", expected);
        }
        return stopped(e);
    }

    @Override
    public RuntimeException inText(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            String expected = "a text of at most " + limits.maxText() + " characters";
            return problems.stop(location(e), "this text is too long; write " + expected, "a longer one", expected);
        }
        return stopped(e);
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
                location(e),
                "this is no " + format + ": " + PlainText.value(e.getOriginalMessage()),
                "no " + format,
                format);
    }

    private static String words(IOException e) {
        return String.valueOf(e.getMessage());
    }

    private long location(JacksonException e) {
        return Tokens.packed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }
}
