package io.strategydsl.testing;

import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
        return new StrategyAssert(TestedPlan.of(strategy), StrategyValidator.standard());
    }

    /**
     * Starts assertions on the plan in a JSON file, or in a YAML file if its name ends in {@code .yaml} or {@code .yml}; what
     * fails names the line and column of each finding. This needs {@code tools.jackson.core:jackson-core} 3 on the test path,
     * or for YAML {@code tools.jackson.dataformat:jackson-dataformat-yaml}.
     *
     * <pre>{@code
     * @Test
     * void ourPlanHolds() {
     *     assertThatStrategy(Path.of("plans/campfire.json")).isValid();
     * }
     * }</pre>
     *
     * @throws StrategyFormatException if it is no plan file; its message says what is wrong
     * @throws UncheckedIOException if the file cannot be read from
     */
    public static StrategyAssert assertThatStrategy(Path file) {
        return new StrategyAssert(TestedPlan.in(file), StrategyValidator.standard());
    }
}
