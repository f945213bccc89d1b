package example

import io.strategydsl.testing.StrategyAssertions.assertThatStrategy
import io.strategydsl.testing.StrategyTests
import io.strategydsl.validation.StrategyValidator
import java.util.stream.Stream
import org.junit.jupiter.api.DynamicNode
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

class PlanTest {

    @Test
    fun `is valid`() {
        assertThatStrategy(plan()).using(StrategyValidator.essential()).isValid()
    }

    @Test
    fun `breaks the rules of the house`() {
        assertThatStrategy(plan())
            .using(validator)
            .violatesExactly("acme.tactic.budgeted", "acme.channel.two-owners")
            .hasFinding("acme.tactic.budgeted")
            .at("tactics/list")
    }

    @TestFactory
    fun everyRule(): Stream<DynamicNode> = StrategyTests.of(plan(), validator)
}
