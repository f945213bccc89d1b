package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that we publish says of every report what we write, and no more. */
class ReportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(text(Path.of("..", "docs", "report.schema.json")));

    static Stream<ValidationReport> reports() {
        Strategy empty = Strategy.builder("empty").build();
        return Stream.of(
                SampleReport.make(),
                SampleReport.withoutFindings(),
                SampleReport.withKnownFindings(),
                SampleReport.of(
                        "{subject} has {n} of {all}",
                        finding ->
                                finding.with("n", 1).with("all", List.of(1, 2)).found("1")),
                StrategyValidator.of(MethodRules.all())
                        .asOf(LocalDate.of(2027, 2, 1))
                        .suppress("team.policy", "strategy", "It is being written")
                        .validate(empty),
                StrategyValidator.of(MethodRules.essential())
                        .with(Rule.forStrategy("acme.crashes")
                                .require(
                                        strategy -> {
                                            throw new UnsupportedOperationException("not today");
                                        },
                                        "never")
                                .severity(Severity.INFO))
                        .validate(empty));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void acceptsEveryReport(ValidationReport report) throws IOException {
        assertThat(problems(JSON.readTree(ReportJson.of(report)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version",
                "strategy",
                "valid",
                "counts",
                "findings",
                "suppressed",
                "known",
                "knownButGone",
                "rules"
            })
    void refusesAReportThatLacksAMember(String member) throws IOException {
        ObjectNode report = sample();

        report.remove(member);

        assertThat(problems(report)).hasSize(1);
    }

    @Test
    void refusesAReportWithAMemberThatItDoesNotKnow() throws IOException {
        ObjectNode report = sample();

        report.put("score", 7);

        assertThat(problems(report)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule",
                "severity",
                "path",
                "pointer",
                "message",
                "template",
                "arguments",
                "why",
                "fix",
                "advice",
                "adviceTemplate",
                "sources"
            })
    void refusesAFindingThatLacksAMember(String member) throws IOException {
        ObjectNode report = sample();

        ((ObjectNode) report.path("findings").path(0)).remove(member);

        assertThat(problems(report)).hasSize(1);
    }

    @Test
    void refusesAFindingWithAMemberThatItDoesNotKnow() throws IOException {
        ObjectNode report = sample();

        ((ObjectNode) report.path("findings").path(0)).put("line", 7);

        assertThat(problems(report)).hasSize(1);
    }

    @Test
    void refusesASeverityThatItDoesNotKnow() throws IOException {
        ObjectNode report = sample();

        ((ObjectNode) report.path("findings").path(0)).put("severity", "ERROR");

        assertThat(problems(report)).hasSize(1);
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        assertThat(problems(sample().put("version", 2))).hasSize(1);
    }

    @Test
    void refusesAnOutcomeWithoutWhatBelongsToIt() throws IOException {
        ObjectNode report = sample();

        ((ObjectNode) report.path("rules").path(0)).remove("checked");

        assertThat(problems(report)).isNotEmpty();
    }

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) JSON.readTree(ReportJson.of(SampleReport.make()));
    }

    private static Set<ValidationMessage> problems(JsonNode report) {
        return SCHEMA.validate(report);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
