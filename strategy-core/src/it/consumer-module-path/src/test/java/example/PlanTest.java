package example;

import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void isValid() {
        assertThatStrategy(Plan.plan()).using(StrategyValidator.essential()).isValid();
    }

    @Test
    void breaksTheRuleOfTheHouse() {
        assertThatStrategy(Plan.plan())
                .using(Plan.validator())
                .violatesExactly("acme.tactic.budgeted")
                .hasFinding("acme.tactic.budgeted")
                .at("tactics/list");
    }

    @Test
    void goesThroughJson() {
        assertEquals(Plan.plan(), StrategyJson.read(StrategyJson.write(Plan.plan())));
    }

    @Test
    void goesThroughAMapper() {
        assertEquals(Plan.plan(), Store.plan(Store.kept(Plan.plan())));
    }

    @Test
    void runsOnTheModulePath() {
        assertEquals("io.strategydsl.core", Strategy.class.getModule().getName());
    }
}
