package io.strategydsl.yaml;

import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.StrategyTokens;
import java.io.Reader;
import tools.jackson.core.JsonParser;

/** YAML, as Jackson parses it. Nothing here needs Jackson before a file is read. */
final class YamlFormat implements StrategyTokens.Format {

    @Override
    public JsonParser parser(Reader text, ReadLimits limits) {
        try {
            return YamlTokens.of(text, limits);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "plan files in YAML are read with Jackson 3; add the dependency"
                            + " tools.jackson.dataformat:jackson-dataformat-yaml",
                    e);
        }
    }
}
