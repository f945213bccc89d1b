package io.strategydsl.report;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.report.JsonShape.NUMBER;
import static io.strategydsl.report.JsonShape.STRING;
import static io.strategydsl.report.JsonShape.exactly;
import static io.strategydsl.report.JsonShape.listOf;
import static io.strategydsl.report.JsonShape.object;
import static io.strategydsl.report.JsonShape.optional;
import static io.strategydsl.report.JsonShape.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape is checked against a table of those parts of SARIF 2.1.0 that are used, so that a part that appears or goes is
 * seen. That they are SARIF at all is for {@link SarifSchemaTest}.
 */
class SarifTest {
    private static final JsonShape LEVEL = exactly("error", "warning", "note");
    private static final JsonShape TEXT = object(required("text", STRING));

    private static final JsonShape RULE = object(
            required("id", STRING),
            required("shortDescription", TEXT),
            optional("fullDescription", TEXT),
            optional("help", TEXT),
            required("defaultConfiguration", object(required("level", LEVEL))));

    private static final JsonShape LOCATION = object(required(
            "logicalLocations",
            listOf(object(
                    required("name", STRING),
                    required("fullyQualifiedName", STRING),
                    required("kind", exactly("object", "property"))))));

    private static final JsonShape RESULT = object(
            required("ruleId", STRING),
            required("ruleIndex", NUMBER),
            required("level", LEVEL),
            required("message", TEXT),
            required("locations", listOf(LOCATION)),
            required("partialFingerprints", object(required("strategyPath/v1", STRING))),
            required(
                    "suppressions",
                    listOf(object(required("kind", exactly("external")), required("justification", STRING)))));

    private static final JsonShape RUN = object(
            required(
                    "tool",
                    object(required("driver", object(required("name", STRING), required("rules", listOf(RULE)))))),
            required("automationDetails", object(required("id", STRING))),
            required("results", listOf(RESULT)));

    private static final JsonShape DOCUMENT =
            object(required("$schema", STRING), required("version", exactly("2.1.0")), required("runs", listOf(RUN)));

    static Stream<ValidationReport> reports() {
        return Stream.of(
                SampleReport.make(),
                SampleReport.withoutFindings(),
                StrategyValidator.standard()
                        .suppress("goal.primary", "goals/known", "The only one")
                        .validate(strategy("plan", s -> s.goal("known", "Be known"))));
    }

    @Test
    void writesTheWholeReport() {
        assertThat(Sarif.of(SampleReport.make())).isEqualTo(SampleReport.golden("report.sarif"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheShapeOfSarif(ValidationReport report) {
        assertThat(DOCUMENT.problems("", JsonReader.read(Sarif.of(report)))).isEmpty();
    }

    @Test
    void acceptsWhatWasKnown() {
        assertThat(Sarif.of(SampleReport.withKnownFindings()))
                .containsSubsequence("\"ruleId\": \"timeframe.stated\"", "\"justification\": \"It was known before.\"");
    }

    @Test
    void writesTheSameWhateverLanguageTheMachineSpeaks() {
        assertThat(SampleReport.inTurkish(() -> Sarif.of(SampleReport.make())))
                .isEqualTo(SampleReport.golden("report.sarif"));
    }

    @Test
    void doublesBracesThatAreNoArguments() {
        assertThat(Sarif.of(SampleReport.of("write {0} in braces", finding -> {})))
                .contains("\"text\": \"write {{0}} in braces\"");
    }

    @Test
    void namesTheRulesOfTheValidatorThatFoundSomething() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("goal.primary", "goals/known", "The only one")
                .validate(strategy("plan", s -> {}));

        assertThat(Sarif.of(report)).contains("\"id\": \"suppression.unused\"");
    }

    @Test
    void tellsTheReportsOfSeveralPlansApart() {
        assertThat(Sarif.of(SampleReport.make())).contains("\"id\": \"strategy-core/campfire/\"");
    }

    @Test
    void hasAnEmptyListOfResultsWhereNothingWasFound() {
        assertThat(Sarif.of(SampleReport.withoutFindings())).contains("\"results\": []");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Sarif.of(null))
                .withMessageContaining("report as SARIF: null was given for report");
    }
}
