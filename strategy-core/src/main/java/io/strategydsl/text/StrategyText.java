package io.strategydsl.text;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import io.strategydsl.text.plan.PlanText;

/**
 * Prints a plan as text for people: everything that it states and nothing else. No line takes more than 100 columns of a
 * terminal, and only ASCII is added to what the plan says.
 *
 * <pre>{@code
 * System.out.print(StrategyText.of(campfire));
 * }</pre>
 *
 * <p>Nothing is judged and nothing is left out: a reference to an element that the plan does not have is shown as the id
 * that it names. Ask the validator for what is missing.
 */
public final class StrategyText {

    private StrategyText() {}

    /** Returns the plan as text that ends in a line break. */
    public static String of(Strategy strategy) {
        return PlanText.of(Checks.of("strategy text").present("strategy", strategy));
    }
}
