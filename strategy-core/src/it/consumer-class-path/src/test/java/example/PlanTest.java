package example;

import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.strategydsl.model.Strategy;
import io.strategydsl.testing.StrategyTests;
import io.strategydsl.validation.StrategyValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return StrategyTests.of(Plan.plan(), Plan.validator());
    }

    @Test
    void runsOnTheClassPath() {
        assertFalse(Strategy.class.getModule().isNamed());
    }
}
