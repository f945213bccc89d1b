package io.strategydsl.growth;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.validation.StrategyValidator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Validates a chain of 100,000 goals with a tactic each, and prints what was found. */
final class ChainInNarrowMemory {
    private static final int LENGTH = 100_000;

    private ChainInNarrowMemory() {}

    public static void main(String[] arguments) {
        Strategy chain = Strategy.builder("chain")
                .goals(IntStream.range(0, LENGTH)
                        .mapToObj(number -> Goal.builder("goal-" + number)
                                .partOf(Optional.of("goal-" + (number - 1)).filter(goal -> number > 0))
                                .build())
                        .toList())
                .tactics(IntStream.range(0, LENGTH)
                        .mapToObj(number -> Tactic.builder("tactic-" + number)
                                .addServedGoal("goal-" + number)
                                .build())
                        .toList())
                .build();
        System.out.println(StrategyValidator.standard().validate(chain).text());
    }
}
