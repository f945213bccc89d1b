package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write as SARIF is SARIF by the schema of OASIS, which a library for SARIF has among its resources. */
class SarifSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.ReportSchemaTest#reports")
    void acceptsEveryReport(ValidationReport report) throws IOException {
        assertThat(problems(JSON.readTree(Sarif.of(report).text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.ReportSchemaTest#reports")
    void acceptsEveryReportOfAFile(ValidationReport report) throws IOException {
        Sarif sarif = Sarif.of(report).inFile(URI.create("src/main/plan.java")).withoutAccepted();

        assertThat(problems(JSON.readTree(sarif.text()))).isEmpty();
    }

    @Test
    void refusesAResultWithoutAMessage() throws IOException {
        ObjectNode sarif =
                (ObjectNode) JSON.readTree(Sarif.of(SampleReport.make()).text());

        ((ObjectNode) sarif.at("/runs/0/results/0")).remove("message");

        assertThat(problems(sarif)).hasSize(1);
    }

    private static Set<ValidationMessage> problems(JsonNode sarif) {
        return SCHEMA.validate(sarif);
    }

    private static JsonSchema schema() {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
