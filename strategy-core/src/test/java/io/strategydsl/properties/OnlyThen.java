package io.strategydsl.properties;

import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleId;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule that speaks up, or yields to another, only once something is stated.
 *
 * @param rule its id
 * @param once where that is stated, as in {@link Improvement#places()}
 * @param why what it waits for
 * @param before an example: a plan in which something is missing
 * @param after the plan in which that is stated
 */
record OnlyThen(String rule, Set<String> once, String why, Strategy before, Strategy after) {

    static OnlyThen rule(
            String rule, Set<String> once, String why, Consumer<StrategyScope> before, Consumer<StrategyScope> after) {
        return new OnlyThen(rule, once, why, strategy("plan", before), strategy("plan", after));
    }

    boolean explains(RuleId finding, Improvement improvement) {
        return rule.equals(finding.value()) && improvement.places().stream().anyMatch(once::contains);
    }

    @Override
    public String toString() {
        return rule + ": " + why;
    }
}
