package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSourceTest {
    private static final String FILE = """
            { "format": "strategy/1",
              "id": "plan",
              "team": { "members": [ { "id": "anna" } ] },
              "goals": [
                { "id": "known", "text": "Be known" },
                { "id": "known", "owners": ["anna"] }
              ]
            }
            """;
    private static final PlanSource SOURCE = StrategyJson.reader().readWithSource(FILE);

    @ParameterizedTest
    @CsvSource({
        "strategy, 1, 1",
        "strategy/id, 2, 3",
        "team, 3, 11",
        "team/members, 3, 13",
        "team/members/anna, 3, 26",
        "goals/known, 5, 5",
        "goals/known/text, 5, 22",
        "goals/known#2, 6, 5",
        "goals/known#2/owners, 6, 22"
    })
    void saysWhereElementsAndTheirAttributesAre(String path, int line, int column) {
        assertThat(SOURCE.position(ElementPath.parse(path))).contains(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "strategy/about, 1, 1",
        "pillars/voice, 1, 1",
        "tactics/list, 1, 1",
        "goals/known/owners, 5, 5",
        "goals/known#3/owners, 1, 1"
    })
    void saysWhereWhatIsMissingWouldBeAdded(String path, int line, int column) {
        assertThat(SOURCE.position(ElementPath.parse(path))).isEmpty();
        assertThat(SOURCE.nearest(ElementPath.parse(path))).isEqualTo(new Position(line, column));
    }

    @Test
    void showsEachFindingBesideItsLine() throws IOException {
        ValidationReport report = StrategyValidator.standard().validate(SOURCE.strategy());

        JsonNode run = new ObjectMapper()
                .readTree(Sarif.of(report)
                        .withSource(URI.create("plans/plan.json"), SOURCE)
                        .text())
                .at("/runs/0");

        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/results")).isNotEmpty().allSatisfy(result -> {
            JsonNode location = result.at("/locations/0");
            ElementPath path = ElementPath.parse(
                    location.at("/logicalLocations/0/fullyQualifiedName").asText());
            JsonNode region = location.at("/physicalLocation/region");
            assertThat(location.at("/physicalLocation/artifactLocation/uri").asText())
                    .isEqualTo("plans/plan.json");
            assertThat(new Position(
                            region.at("/startLine").asInt(),
                            region.at("/startColumn").asInt()))
                    .isEqualTo(SOURCE.nearest(path));
            assertThat(region.at("/endLine")).isEqualTo(region.at("/startLine"));
            assertThat(text(region))
                    .isEqualTo(
                            SOURCE.position(path).isPresent()
                                            && path.attribute().isPresent()
                                    ? "\"" + path.attribute().get() + "\""
                                    : "{");
        });
    }

    @Test
    void goesWithNoReportOfAnotherPlan() {
        Sarif sarif = Sarif.of(
                StrategyValidator.standard().validate(Strategy.builder("other").build()));

        assertThatThrownBy(() -> sarif.withSource(URI.create("plans/plan.json"), SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report as SARIF: the source states plan 'plan', but the report is about plan 'other'; pass the"
                                + " source of the plan that was validated");
    }

    @Test
    void saysWhatItIs() {
        assertThat(SOURCE).hasToString("strategy 'plan', 5 elements");
    }

    private static String text(JsonNode region) {
        List<String> lines = FILE.lines().toList();
        return lines.get(region.at("/startLine").asInt() - 1)
                .substring(
                        region.at("/startColumn").asInt() - 1,
                        region.at("/endColumn").asInt() - 1);
    }
}
