package io.strategydsl.json;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document with a file has what GitHub asks of it, by the page "SARIF support for code scanning" of its documentation. */
class CodeScanningTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> OF_A_RUN =
            List.of("/tool/driver/name", "/tool/driver/rules", "/results", "/automationDetails/id");
    private static final List<String> OF_A_RULE =
            List.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text");
    private static final List<String> OF_A_RESULT = List.of(
            "/message/text",
            "/locations/0/physicalLocation/artifactLocation/uri",
            "/locations/0/physicalLocation/region/startLine",
            "/locations/0/physicalLocation/region/startColumn",
            "/locations/0/physicalLocation/region/endLine",
            "/locations/0/physicalLocation/region/endColumn",
            "/partialFingerprints/primaryLocationLineHash");

    @ParameterizedTest
    @MethodSource("reports")
    void hasEveryMemberThatIsRequired(ValidationReport report) {
        JsonNode run = sarif(report).at("/runs/0");

        assertThat(Stream.of(
                                missing(Stream.of(run), OF_A_RUN),
                                missing(elements(run.at("/tool/driver/rules")), OF_A_RULE),
                                missing(elements(run.at("/results")), OF_A_RESULT))
                        .flatMap(missing -> missing))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsDescriptionsAsShortAsTheyMustBe(ValidationReport report) {
        assertThat(sarif(report).at("/runs/0/tool/driver/rules"))
                .allSatisfy(rule -> assertThat(List.of(
                                rule.at("/shortDescription/text").asText(),
                                rule.at("/fullDescription/text").asText()))
                        .allMatch(text -> text.length() <= 1024));
    }

    /** Of the rules of the method, and of custom rules that say as little or as much as they can. */
    static Stream<ValidationReport> reports() {
        Rule terse =
                Rule.forStrategy("acme.terse").require(plan -> false, "is bad").severity(Severity.ERROR);
        Rule wordy = Rule.forStrategy("acme.wordy")
                .require(plan -> false, "word ".repeat(1000).strip())
                .title("word ".repeat(1000))
                .severity(Severity.ERROR);
        return Stream.of(StrategyValidator.standard(), StrategyValidator.of(RuleSet.of("acme", terse, wordy)))
                .map(validator -> validator.validate(strategy("plan", s -> s.goal("known", "Be known"))));
    }

    private static Stream<String> missing(Stream<JsonNode> nodes, List<String> pointers) {
        return nodes.flatMap(node -> pointers.stream()
                .filter(pointer -> !isStated(node.at(pointer)))
                .map(pointer -> pointer + " in " + node));
    }

    private static boolean isStated(JsonNode member) {
        return member.isNumber() || member.isArray() || !member.asText().isEmpty();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode sarif(ValidationReport report) {
        try {
            return JSON.readTree(Sarif.of(report)
                    .inFile(URI.create("src/main/java/Plan.java"))
                    .text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
