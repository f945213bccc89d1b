package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;
import java.util.List;
import java.util.function.Function;

/** {@code goal.measured}. */
final class GoalMeasured implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.measured")
            .title("Every goal has a metric")
            .fault("no metric")
            .description(
                    "A goal with no metric. What measures one goal of a branch counts for all of it, from the topmost"
                            + " goal to the last sub-goal, and a branch without a metric is reported once, at its top.")
            .why("Without a measure nobody can say whether the goal was reached, nor defend what it cost.")
            .fix("Add .metric(id, m -> m.kind(...)) to the goal")
            .advice("How will you notice that you have reached this goal? Choose a number that you can look up.")
            .example(RuleExample.of("""
                    .primaryGoal("students", "Win readers among students", g -> g
                        .tactic("book-talks", "Film book talks with students"))
                    """, """
                    .primaryGoal("students", "Win readers among students", g -> g
                        .metric("new-cards", m -> m
                            .name("Library cards issued to students"))
                        .tactic("book-talks", "Film book talks with students"))
                    """))
            .whenToSuppress("The goal is new, and it is still being found out what can be counted at all."
                    + " Accept it until the day on which the metric is chosen.")
            .severity(Severity.ERROR)
            .sources(
                    Source.of(Article.TECHOPEDIA, 7).must(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).must(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 4).should())
            .yieldsTo("metric.serves-goal")
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Boolean> NO_METRIC_NAMES_A_GOAL = GoalMeasured::noMetricNamesAGoal;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        StrategyIndex index = inspection.index();
        if (!index.metrics(goal).isEmpty()) {
            return;
        }
        if (!index.isTopmost(goal)) {
            inspection.notApplicable("a goal is looked at with the one that it is part of");
            return;
        }
        if (inspection.oncePerPlan(NO_METRIC_NAMES_A_GOAL) && inspection.yieldsTo("metric.serves-goal")) {
            return;
        }
        inspection
                .violated("{subject} has no metric")
                .with("verb", GoalVerb.of(goal))
                .with("goal", goal.id())
                .fix("In {verb}(\"{goal}\", ...) add .metric(id, m -> m.kind(...))")
                .advice("How will you notice that you have reached {subject}? Choose a number that you can look up.");
    }

    private static boolean noMetricNamesAGoal(Inspection inspection) {
        List<Metric> metrics = inspection.index().strategy().metrics();
        for (Metric metric : metrics) {
            if (!metric.measuredGoals().isEmpty()) {
                return false;
            }
        }
        return !metrics.isEmpty();
    }
}
