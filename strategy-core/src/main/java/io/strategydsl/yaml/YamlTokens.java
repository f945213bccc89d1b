package io.strategydsl.yaml;

import io.strategydsl.json.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * The tokens of a YAML document, as Jackson parses them but for this: scalars can be had as they are written, aliases are not
 * mistaken for texts, and positions count characters, where the parser counts code points.
 */
final class YamlTokens extends YAMLParser {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?");
    private static final int MAX_KEYWORD = 5;
    private static final String SHORT_TAGS = "tag:yaml.org,2002:";
    private static final int NESTED = 1_000_000;

    /** What the parser looks at at once. It copies what it looks at each time that it needs more. */
    private static final int BUFFER = 16_384;

    private final YamlText text;
    private String scalar = "";

    private YamlTokens(
            Factory factory, ObjectReadContext context, IOContext io, BufferRecycler buffers, YamlText text) {
        super(
                context,
                io,
                buffers,
                factory.streamReadFeatures(),
                factory.getFormatReadFeatures(),
                factory.loadSettings(),
                text,
                false);
        this.text = text;
    }

    static JsonParser of(Reader text, ReadLimits limits) {
        return new Factory(YAMLFactory.builder()
                        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .disable(YAMLReadFeature.EMPTY_DOCUMENT_AS_EMPTY_OBJECT)
                        .loadSettings(LoadSettings.builder()
                                .setBufferSize(BUFFER)
                                // Whoever asked reports all of them, and reads on.
                                .setAllowDuplicateKeys(true)
                                .setCodePointLimit(Integer.MAX_VALUE)
                                .build())
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(NESTED)
                                .maxNameLength(Integer.MAX_VALUE)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build()))
                .createParser(ObjectReadContext.empty(), new YamlText(text, limits.maxText(), BUFFER));
    }

    /** Makes these parsers. */
    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        Factory(YAMLFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader text) {
            return new YamlTokens(this, context, io, _getBufferRecycler(), (YamlText) text);
        }

        int streamReadFeatures() {
            return _streamReadFeatures;
        }

        LoadSettings loadSettings() {
            return _loadSettings;
        }
    }

    @Override
    public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
        return super.streamReadCapabilities().with(StreamReadCapability.UNTYPED_SCALARS);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = super.nextToken();
        text.atToken();
        // Also where nobody asks for it, so that no more than what is ahead is remembered.
        currentTokenLocation();
        return isCurrentAlias() ? _updateToken(JsonToken.VALUE_EMBEDDED_OBJECT) : token;
    }

    @Override
    protected Event nextEvent() {
        Event event;
        try {
            event = super.nextEvent();
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : " " + e.getContext();
            throw new StreamReadException(this, e.getProblem() + context, _locationFor(e.getProblemMark()), e);
        } catch (YamlEngineException e) {
            throw e.getCause() instanceof IOException io ? ofText(io) : e;
        }
        boolean isName = _streamReadContext.inObject() && currentToken() != JsonToken.PROPERTY_NAME;
        if (isName && event.getEventId() != Event.ID.Scalar && event.getEventId() != Event.ID.MappingEnd) {
            throw new StreamReadException(this, "a name must be a text", _locationFor(event.getStartMark()));
        }
        return event;
    }

    private RuntimeException ofText(IOException e) {
        if (e instanceof YamlText.TooLong) {
            return new StreamConstraintsException(String.valueOf(e.getMessage()), currentLocation());
        }
        if (e instanceof YamlText.NotPrintable illegal) {
            TokenStreamLocation place =
                    new TokenStreamLocation(_ioContext.contentReference(), -1L, illegal.line(), illegal.column());
            return new StreamReadException(this, String.valueOf(e.getMessage()), place, e);
        }
        return JacksonIOException.construct(e, this);
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent event) {
        scalar = event.getValue();
        if (!event.isPlain()) {
            return JsonToken.VALUE_STRING;
        }
        if (scalar.length() <= MAX_KEYWORD) {
            switch (scalar) {
                case "", "~", "null", "Null", "NULL" -> {
                    return JsonToken.VALUE_NULL;
                }
                case "true", "True", "TRUE" -> {
                    return JsonToken.VALUE_TRUE;
                }
                case "false", "False", "FALSE" -> {
                    return JsonToken.VALUE_FALSE;
                }
                default -> {}
            }
        }
        return NUMBER.matcher(scalar).matches() ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
    }

    /** Returns the scalar as it is written, whatever it is. */
    @Override
    public @Nullable String getString() {
        JsonToken token = currentToken();
        return token != null && token.isScalarValue() ? scalar : super.getString();
    }

    /** Returns the alias in words. */
    @Override
    public @Nullable Object getEmbeddedObject() {
        return _lastEvent instanceof AliasEvent alias
                ? "the alias *" + alias.getAlias().getValue() + ", which a plan file cannot have"
                : null;
    }

    @Override
    public @Nullable String getObjectId() {
        return _lastEvent instanceof NodeEvent node && !(node instanceof AliasEvent)
                ? node.getAnchor().map(Anchor::getValue).orElse(null)
                : null;
    }

    @Override
    public @Nullable String getTypeId() {
        Optional<String> tag = Optional.empty();
        if (_lastEvent instanceof ScalarEvent value) {
            tag = value.getTag();
        } else if (_lastEvent instanceof CollectionStartEvent start) {
            tag = start.getTag();
        }
        return tag.map(name -> name.replace(SHORT_TAGS, "!!")).orElse(null);
    }

    @Override
    protected TokenStreamLocation _locationFor(Optional<Mark> mark) {
        return mark.map(at -> new TokenStreamLocation(
                        _ioContext.contentReference(),
                        at.getIndex(),
                        at.getLine() + 1,
                        text.column(at.getLine(), at.getColumn()) + 1))
                .orElse(TokenStreamLocation.NA);
    }
}
