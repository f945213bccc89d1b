package io.strategydsl.json;

import static io.strategydsl.json.JsonShape.BOOLEAN;
import static io.strategydsl.json.JsonShape.NUMBER;
import static io.strategydsl.json.JsonShape.STRING;
import static io.strategydsl.json.JsonShape.exactly;
import static io.strategydsl.json.JsonShape.listOf;
import static io.strategydsl.json.JsonShape.mapOf;
import static io.strategydsl.json.JsonShape.object;
import static io.strategydsl.json.JsonShape.optional;
import static io.strategydsl.json.JsonShape.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.validation.ValidationReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {
    private static final JsonShape SEVERITY = exactly("error", "warning", "note");
    private static final JsonShape OUTCOME =
            exactly("passed", "violated", "suppressed", "known", "not-applicable", "crashed");

    /** The tables in the Javadoc of the class. */
    private static final JsonShape DOCUMENT = object(
            required("version", exactly(BigDecimal.ONE)),
            required("strategy", STRING),
            required("valid", BOOLEAN),
            required(
                    "counts",
                    object(required("errors", NUMBER), required("warnings", NUMBER), required("notes", NUMBER))),
            required("findings", listOf(object(finding()))),
            required(
                    "suppressed",
                    listOf(object(Stream.concat(
                                    Stream.of(finding()),
                                    Stream.of(required("reason", STRING), required("acceptedBy", STRING)))
                            .toArray(JsonShape.Member[]::new)))),
            required("known", listOf(object(finding()))),
            required("knownButGone", listOf(STRING)),
            required(
                    "rules",
                    listOf(object(
                            required("rule", STRING),
                            required("outcome", OUTCOME),
                            optional("checked", NUMBER),
                            optional("findings", NUMBER),
                            optional("reason", STRING)))));

    private static JsonShape.Member[] finding() {
        return new JsonShape.Member[] {
            required("rule", STRING),
            required("severity", SEVERITY),
            required("path", STRING),
            required("pointer", STRING),
            optional("found", STRING),
            required("message", STRING),
            required("template", STRING),
            required("arguments", mapOf(ReportJsonTest::argument)),
            required("why", STRING),
            required("fix", STRING),
            required("advice", STRING),
            required("adviceTemplate", STRING),
            required("sources", listOf(STRING))
        };
    }

    /** An element of the plan or one of its attributes, an entry of a catalogue, or a part of a sentence. */
    private static final JsonShape ELEMENT = object(
            required("kind", STRING),
            optional("id", STRING),
            optional("number", NUMBER),
            optional("attribute", STRING),
            optional("name", STRING));

    private static final JsonShape ENTRY = object(required("id", STRING), required("name", STRING));
    private static final JsonShape CLAUSE =
            object(required("template", STRING), required("arguments", mapOf(ReportJsonTest::argument)));

    /** A string, a number, an object, or a list of these. */
    private static Stream<String> argument(String at, Object value) {
        if (value instanceof List<?>) {
            return listOf(ReportJsonTest::argument).problems(at, value);
        }
        if (value instanceof Map<?, ?> object) {
            JsonShape shape = object.containsKey("kind") ? ELEMENT : object.containsKey("id") ? ENTRY : CLAUSE;
            return shape.problems(at, value);
        }
        return value instanceof BigDecimal ? Stream.empty() : STRING.problems(at, value);
    }

    static Stream<ValidationReport> reports() {
        return Stream.of(
                SampleReport.make(),
                SampleReport.withoutFindings(),
                SampleReport.withKnownFindings(),
                SampleReport.of("{subject} says {\"quoted\": \\u0041}", finding -> finding.found("\"}]")));
    }

    @Test
    void writesTheWholeReport() {
        assertThat(ReportJson.of(SampleReport.make())).isEqualTo(SampleReport.golden("report.json"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheShapeThatItStates(ValidationReport report) {
        assertThat(DOCUMENT.problems("", JsonReader.read(ReportJson.of(report))))
                .isEmpty();
    }

    @Test
    void setsApartWhatWasKnown() {
        assertThat(ReportJson.of(SampleReport.withKnownFindings()))
                .containsSubsequence(
                        "\"findings\": []",
                        "\"known\": [",
                        "\"path\": \"strategy/timeframe\"",
                        "\"knownButGone\": [",
                        "\"goal.primary strategy/goals\"",
                        "\"outcome\": \"known\"");
    }

    @Test
    void writesTheSameWhateverLanguageTheMachineSpeaks() {
        assertThat(SampleReport.inTurkish(() -> ReportJson.of(SampleReport.make())))
                .isEqualTo(SampleReport.golden("report.json"));
    }

    @Test
    void writesEqualReportsAlikeThoughTheirArgumentsWereStatedInAnotherOrder() {
        ValidationReport one =
                SampleReport.of("{a} and {b}", finding -> finding.with("a", 1).with("b", 2));
        ValidationReport other =
                SampleReport.of("{a} and {b}", finding -> finding.with("b", 2).with("a", 1));

        assertThat(ReportJson.of(one)).isEqualTo(ReportJson.of(other));
    }

    @Test
    void makesNoDocumentBreakOnWhatARuleQuotes() {
        ValidationReport report =
                SampleReport.of("{subject} quotes {words}", finding -> finding.with("words", "\"\\\n\uD83D"));

        assertThat(ReportJson.of(report)).contains("\"words\": \"\\\"\\\\\\n\uFFFD\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReportJson.of(null))
                .withMessageContaining("report as JSON: null was given for report");
    }
}
