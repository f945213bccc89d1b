package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.CycleInWords;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** {@code goal.acyclic}. */
final class GoalAcyclic implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.acyclic")
            .title("No goal is part of itself")
            .fault("part of itself")
            .description("Goals that are part of each other in a cycle; each of them is reported.")
            .why("In a cycle no goal is the larger one, so nothing can be inherited or added up.")
            .fix("Take one of the goals in the cycle out of another")
            .advice("Which of these goals is the largest? Let that one be part of none.")
            .example(RuleExample.of("""
                    Strategy.builder("plan")
                        .addGoal(Goal.builder("known").text("Be known in town").partOf("visits").build())
                        .addGoal(Goal.builder("visits").text("More visits").partOf("known").build())
                        .build()
                    """, """
                    Strategy.builder("plan")
                        .addGoal(Goal.builder("known").text("Be known in town").partOf("visits").build())
                        .addGoal(Goal.builder("visits").text("More visits").build())
                        .build()
                    """))
            .whenToSuppress("Never: the plan contradicts itself. Goals that merely help each other belong side"
                    + " by side, neither above the other.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        if (goal.partOf().isEmpty()) {
            inspection.notApplicable("no goal is part of another");
            return;
        }
        SortedSet<String> cycle = inspection.index().goalsInCycleWith(goal.id());
        // A later goal with the same id is no part of the cycle, since no reference reaches it.
        if (!cycle.isEmpty() && inspection.path().number() == 1) {
            report(goal, cycle, inspection);
        }
    }

    private static void report(Goal goal, Set<String> cycle, Inspection inspection) {
        StrategyIndex index = inspection.index();
        List<String> way = CycleInWords.from(
                goal.id(),
                cycle,
                id -> index.goal(id).flatMap(Goal::partOf).stream().toList());
        inspection
                .violated("{subject} is part of itself: {cycle}")
                .at("partOf")
                .found(goal.partOf().orElseThrow())
                .with("cycle", String.join(" -> ", way))
                .with("goal", goal.id())
                .fix("Take goal \"{goal}\" out of goal \"{found}\", or break the cycle elsewhere")
                .advice("{subject} is part of itself by way of other goals. Which of them is the largest? Let "
                        + "that one be part of none.");
    }
}
