package io.strategydsl.json;

import java.io.Reader;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON, as Jackson parses it. */
final class JsonFormat implements StrategyTokens.Format {

    @Override
    public JsonParser parser(Reader text, ReadLimits limits) {
        // In a class of its own, since this one is there even where Jackson is not.
        return Parsing.parser(text, limits);
    }

    private static final class Parsing {
        /** Up to this length, a text, a name or a number that is too long is one problem among others. */
        private static final int LONG = 1_000;

        private static final int NESTED = 1_000_000;

        static JsonParser parser(Reader text, ReadLimits limits) {
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
                return factory.createParser(ObjectReadContext.empty(), text);
            } catch (JacksonIOException e) {
                throw new UncheckedIOException(e.getCause());
            }
        }

        private static int withRoom(int limit) {
            return Math.max(limit, Math.min(limit, Integer.MAX_VALUE / 10) * 10 + LONG);
        }
    }
}
