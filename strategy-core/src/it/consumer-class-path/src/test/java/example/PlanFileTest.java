package example;

import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.testing.StrategyTests;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import io.strategydsl.yaml.StrategyYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** A plan that no Java states. */
class PlanFileTest {
    private static final Path FILE = Path.of("plans", "plan.yaml");

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return StrategyTests.using(StrategyValidator.essential()).tests(FILE);
    }

    @Test
    void isValid() {
        assertThatStrategy(FILE).using(StrategyValidator.essential()).isValid();
    }

    @Test
    void statesWhatThePlanInJavaStates() throws IOException {
        assertEquals(Plan.plan(), StrategyYaml.read(FILE));
    }

    @Test
    void goesThroughJson() {
        assertEquals(Plan.plan(), StrategyJson.read(StrategyJson.write(Plan.plan())));
    }

    @Test
    void goesThroughAMapperThatLooksForModules() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        ValidationReport report = Plan.validator().validate(Plan.plan());

        String json = mapper.writeValueAsString(Map.of("plan", Plan.plan(), "report", report));

        assertEquals(Plan.plan(), mapper.treeToValue(mapper.readTree(json).get("plan"), Strategy.class));
        assertEquals(
                "acme.tactic.budgeted",
                mapper.readTree(json).at("/report/findings/0/rule").asString());
    }
}
