package example;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;

import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import java.time.Year;

/** Prints the report on a plan, and asserts that it is valid. */
public final class PrintPlan {

    private PrintPlan() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2017)).primaryGoal("influencers", "Know influencers"));
        System.out.println(StrategyValidator.essential().validate(plan));
        assertThatStrategy(plan).using(StrategyValidator.essential()).isValid();
    }
}
