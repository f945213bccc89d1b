package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The goals, metrics and tactics that are written inside a strategy or a goal, flat and in the order written: a goal
 * before what is nested in it. They join the parts around them only when their lambda has returned without a fault.
 */
final class Parts {
    private final Optional<String> surroundingGoal;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final List<Tactic> tactics = new ArrayList<>();

    private Parts(Optional<String> surroundingGoal) {
        this.surroundingGoal = surroundingGoal;
    }

    static Parts ofStrategy() {
        return new Parts(Optional.empty());
    }

    static Parts ofGoal(String id) {
        return new Parts(Optional.of(id));
    }

    void addGoal(Checks checks, String text, boolean primary, Consumer<GoalScope> lambda) {
        GoalScope goal = new GoalScope(checks, text, primary, surroundingGoal).filledBy(lambda);
        goals.add(goal.build());
        goals.addAll(goal.parts().goals);
        metrics.addAll(goal.parts().metrics);
        tactics.addAll(goal.parts().tactics);
    }

    void addMetric(Checks checks, Consumer<MetricScope> lambda) {
        metrics.add(new MetricScope(checks, surroundingGoal).filledBy(lambda).build());
    }

    void addMetric(Checks checks, String name, Consumer<MetricScope> lambda) {
        metrics.add(new MetricScope(checks, surroundingGoal)
                .name(name)
                .filledBy(lambda)
                .build());
    }

    void addTactic(Checks checks, String text, Consumer<TacticScope> lambda) {
        tactics.add(
                new TacticScope(checks, text, surroundingGoal).filledBy(lambda).build());
    }

    void addTo(StrategyBuilder strategy) {
        for (Goal goal : goals) {
            strategy.addGoal(goal);
        }
        for (Metric metric : metrics) {
            strategy.addMetric(metric);
        }
        for (Tactic tactic : tactics) {
            strategy.addTactic(tactic);
        }
    }
}
