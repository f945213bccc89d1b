package io.strategydsl.growth;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import java.util.function.ToIntFunction;

/** Applies the rules that read texts word by word to a text, and returns how many of them crashed. */
public final class WordRules implements ToIntFunction<String> {
    private static final StrategyValidator VALIDATOR = StrategyValidator.of(RuleSet.of(
            "words",
            MethodRules.all().rule("placeholder.left"),
            MethodRules.all().rule("goal.platform-neutral"),
            MethodRules.all().rule("goal.number-targeted")));

    /** Called by name. */
    public WordRules() {}

    /** Returns the rules as a loader has them that counts. */
    static ToIntFunction<String> counted() {
        return StepCountingLoader.counted(WordRules.class);
    }

    @Override
    public int applyAsInt(String text) {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("goal").text(text).build())
                .build();
        return (int) VALIDATOR.validate(plan).outcomes().stream()
                .filter(RuleOutcome.Crashed.class::isInstance)
                .count();
    }
}
