package io.strategydsl.json;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.json.JsonShape.NUMBER;
import static io.strategydsl.json.JsonShape.STRING;
import static io.strategydsl.json.JsonShape.exactly;
import static io.strategydsl.json.JsonShape.listOf;
import static io.strategydsl.json.JsonShape.object;
import static io.strategydsl.json.JsonShape.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            required("fullDescription", TEXT),
            required("help", TEXT),
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
        assertThat(Sarif.of(SampleReport.make()).text()).isEqualTo(SampleReport.golden("report.sarif"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheShapeOfSarif(ValidationReport report) {
        assertThat(DOCUMENT.problems("", JsonReader.read(Sarif.of(report).text())))
                .isEmpty();
    }

    @Test
    void acceptsWhatWasKnown() {
        assertThat(Sarif.of(SampleReport.withKnownFindings()).text())
                .containsSubsequence("\"ruleId\": \"timeframe.stated\"", "\"justification\": \"It was known before.\"");
    }

    @Test
    void writesTheSameWhateverLanguageTheMachineSpeaks() {
        assertThat(SampleReport.inTurkish(() -> Sarif.of(SampleReport.make()).text()))
                .isEqualTo(SampleReport.golden("report.sarif"));
    }

    @Test
    void doublesBracesThatAreNoArguments() {
        assertThat(Sarif.of(SampleReport.of("write {0} in braces", finding -> {}))
                        .text())
                .contains("\"text\": \"write {{0}} in braces\"");
    }

    @Test
    void namesTheRulesOfTheValidatorThatFoundSomething() {
        ValidationReport report = StrategyValidator.essential()
                .suppress("goal.primary", "goals/known", "The only one")
                .validate(strategy("plan", s -> {}));

        assertThat(Sarif.of(report).text()).contains("\"id\": \"suppression.unused\"");
    }

    @Test
    void distinguishesTheReportsOfSeveralPlans() {
        assertThat(Sarif.of(SampleReport.make()).text()).contains("\"id\": \"strategy-core/campfire/\"");
    }

    @Test
    void hasAnEmptyListOfResultsWhereNothingWasFound() {
        assertThat(Sarif.of(SampleReport.withoutFindings()).text()).contains("\"results\": []");
    }

    @Test
    void leavesOutWhatIsAcceptedWhereItIsToldTo() {
        String all = Sarif.of(SampleReport.make()).text();
        String open = Sarif.of(SampleReport.make()).withoutAccepted().text();

        assertThat(all).contains("\"justification\": \"Brian is on leave\"");
        assertThat(open).doesNotContain("justification").contains("\"ruleId\": \"acme.tactic.owned\"");
    }

    @Test
    void leavesOutWhatWasKnownWhereItIsToldTo() {
        assertThat(Sarif.of(SampleReport.withKnownFindings()).withoutAccepted().text())
                .doesNotContain("\"ruleId\": \"timeframe.stated\"");
    }

    @Test
    void writesAFileAsAReferenceInAscii() {
        Sarif sarif = Sarif.of(SampleReport.make()).inFile(URI.create("src/pl\u00E4ne/my%20plan.java"));

        assertThat(sarif.text()).contains("\"uri\": \"src/pl%C3%A4ne/my%20plan.java\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#plan", "mailto:us@example.org"})
    void refusesAFileWithoutAPath(String file) {
        Sarif sarif = Sarif.of(SampleReport.make());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sarif.inFile(URI.create(file)))
                .withMessage(
                        "report as SARIF: file '" + file + "' has no path; name it from the root of the repository,"
                                + " such as \"src/main/java/acme/Plan.java\"");
    }

    @Test
    void printsAsItsText() {
        assertThat(Sarif.of(SampleReport.make())).hasToString(SampleReport.golden("report.sarif"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Sarif.of(null))
                .withMessageContaining("report as SARIF: null was given for report");
    }
}
