package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.table.Guards;
import io.strategydsl.model.table.Plans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that we publish says of every plan file what we write and read. */
class StrategySchemaTest {
    private static final Path FILE = Path.of("..", "docs", "strategy.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(StrategySchema.text(ElementKind.STRATEGY));

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Example
    void theDocumentationHasTheSchemaThatTheTablesSay() throws IOException {
        String schema = StrategySchema.text(ElementKind.STRATEGY);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE))
                .as("docs/strategy.schema.json is stale; write it anew with " + StrategySchema.COMMAND)
                .isEqualTo(schema);
    }

    @Property(tries = 200)
    void acceptsEveryPlan(@ForAll("plans") Strategy plan) {
        assertThat(problems(StrategyJson.write(plan))).isEmpty();
    }

    /** Whatever the schema refuses of a plan that has a single attribute, it would refuse of all that have it. */
    @Example
    void acceptsEveryAttribute() {
        assertThat(Guards.ofAllKinds(table -> Guards.words(table, element -> {
                    String json = StrategyJson.write(Plans.holding(element));
                    assertThat(problems(json)).isEmpty();
                    return json;
                })))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "{\"format\": \"strategy/1\"}",
                "{\"format\": \"strategy/2\", \"id\": \"plan\"}",
                "{\"format\": \"strategy/1\", \"id\": \"a plan\"}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"tactic\": []}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"tactics\": {}}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"tactics\": [{\"id\": \"a\", \"value\": 11}]}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"tactics\": [{\"id\": \"a\", \"owners\": [\"b\", \"b\"]}]}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"tactics\": [{\"id\": \"a\", \"schedule\": {}}]}",
                "{\"format\": \"strategy/1\", \"id\": \"plan\", \"channels\": [{\"id\": \"a\", \"platform\": \"blgo\"}]}"
            })
    void refusesWhatTheReaderRefuses(String file) {
        assertThat(problems(file)).isNotEmpty();
        assertThatThrownBy(() -> StrategyJson.read(file)).isInstanceOf(StrategyFormatException.class);
    }

    private static Set<ValidationMessage> problems(String file) {
        try {
            return SCHEMA.validate(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
