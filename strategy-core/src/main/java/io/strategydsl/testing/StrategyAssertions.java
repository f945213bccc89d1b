package io.strategydsl.testing;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;

/** The entry to assertions on a plan, for static import. They need no test framework. */
public final class StrategyAssertions {
    private StrategyAssertions() {}

    /**
     * Starts assertions on a plan, checked by {@link StrategyValidator#standard()} unless
     * {@link StrategyAssert#using(StrategyValidator)} names another validator.
     *
     * <pre>{@code
     * @Test
     * void ourPlanHolds() {
     *     assertThatStrategy(campfire).isValid();
     * }
     * }</pre>
     */
    public static StrategyAssert assertThatStrategy(Strategy strategy) {
        return new StrategyAssert(strategy, StrategyValidator.standard());
    }
}
