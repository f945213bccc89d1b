package io.strategydsl.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document, as Jackson parses them. */
final class Tokens {
    private final JsonParser parser;
    private final Failures failures;
    private final Problems problems;
    private final ReadLimits limits;
    private final boolean hasUntypedScalars;
    private final boolean canHaveNativeIds;
    private int depth;

    /**
     * Begins at the current token of a parser, or before its first.
     *
     * @param failures what becomes of what the parser refuses
     */
    Tokens(JsonParser parser, Failures failures, Problems problems, ReadLimits limits) {
        this.parser = parser;
        this.failures = failures;
        this.problems = problems;
        this.limits = limits;
        this.hasUntypedScalars = parser.streamReadCapabilities().isEnabled(StreamReadCapability.UNTYPED_SCALARS);
        this.canHaveNativeIds = parser.canReadObjectId() || parser.canReadTypeId();
        JsonToken first = parser.currentToken();
        if (first != null) {
            at(first);
        }
    }

    /** Goes to the next token; null at the end of the document. */
    @Nullable JsonToken next() {
        JsonToken token = nextOfParser();
        if (token != null) {
            at(token);
        }
        return token;
    }

    private @Nullable JsonToken nextOfParser() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw failures.atToken(e);
        }
    }

    private void at(JsonToken token) {
        if (token.isStructStart()) {
            deeper();
        } else if (token.isStructEnd()) {
            depth--;
        }
        if (canHaveNativeIds) {
            refuseNativeIds();
        }
    }

    private void refuseNativeIds() {
        if (parser.canReadObjectId() && parser.getObjectId() != null) {
            refuseNative("an anchor", "&" + parser.getObjectId());
        }
        if (parser.canReadTypeId() && parser.getTypeId() != null) {
            refuseNative("a tag", String.valueOf(parser.getTypeId()));
        }
    }

    private void refuseNative(String what, String given) {
        String quoted = Problems.quoted(given);
        problems.add(
                position(),
                quoted + " is " + what + ", which a plan file cannot have; remove it",
                quoted,
                "a value alone");
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

    static long packed(TokenStreamLocation location) {
        return Position.packed(location.getLineNr(), location.getColumnNr());
    }

    /** Returns the name of the member at which the parser is. */
    String name() {
        return parser.currentName();
    }

    /** Returns whether the parser is at what can be a text; a scalar without a type and without a character is none. */
    boolean isText() {
        return switch (current()) {
            case VALUE_STRING -> true;
            case VALUE_EMBEDDED_OBJECT -> false;
            default -> hasUntypedScalars && current().isScalarValue() && !text().isEmpty();
        };
    }

    /** Returns the text or number at which the parser is. */
    String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw failures.inText(e);
        }
    }

    /** Returns, in words, the value at which the parser is and which is neither a text nor a number, true, false or null. */
    String other() {
        return parser.getEmbeddedObject() instanceof String words ? words : "something that is no text";
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
}
