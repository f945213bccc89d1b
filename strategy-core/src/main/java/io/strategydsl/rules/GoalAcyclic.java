package io.strategydsl.rules;

import io.strategydsl.model.Goal;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.List;
import java.util.Optional;

/** {@code goal.acyclic}. */
final class GoalAcyclic implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("goal.acyclic")
            .title("No goal is part of itself")
            .description("Goals that are part of each other in a circle; the first of the plan is reported.")
            .why("In a circle no goal is the larger one, so nothing can be inherited or added up.")
            .fix("Take one of the goals of the circle out of the other")
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
            .whenToSuppress("Never: the plan contradicts itself. Goals that merely help each other stand side by side,"
                    + " each without the other above it.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.goals(GoalAcyclic::check);
    }

    private static void check(Goal goal, Inspection inspection) {
        if (goal.partOf().isEmpty()) {
            inspection.notApplicable("no goal is part of another");
            return;
        }
        Optional<List<String>> circle = inspection.index().goalCycle(goal.id());
        // A later goal with the same id is no part of the circle, since no reference reaches it.
        if (circle.isPresent() && inspection.path().occurrence() == 1) {
            report(goal, circle.get(), inspection);
        }
    }

    private static void report(Goal goal, List<String> circle, Inspection inspection) {
        inspection
                .violated("{subject} is part of itself: {circle}")
                .at("partOf")
                .found(goal.partOf().orElseThrow())
                .with("circle", String.join(" -> ", circle))
                .with("goal", goal.id())
                .fix("Take goal \"{goal}\" out of goal \"{found}\", or break the circle elsewhere");
    }
}
