package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code goal.primary}. */
public final class GoalPrimary implements Rule.ForStrategy, Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.primary")
            .title("Exactly one goal is primary")
            .fault("not exactly one primary goal")
            .description(
                    "No primary goal among several top-level goals, more than one, each of which is reported, or no "
                            + "goal at all. The only top-level goal of a plan counts as primary.")
            .why("Social media can serve several goals, but the plans that work start narrow: "
                    + "with one goal that comes first when two pull in different directions.")
            .fix("Write .primaryGoal(...) in place of .goal(...) for the one goal that comes first")
            .advice("Decide which of your goals comes first when two of them pull in different directions.")
            .example(RuleExample.of("""
                    .goal("known", "Be known among owners of gear shops")
                    .goal("sales", "Sell more to gear shops")
                    """, """
                    .primaryGoal("known", "Be known among owners of gear shops")
                    .goal("sales", "Sell more to gear shops")
                    """))
            .whenToSuppress("The goals belong to separate teams with separate plans that only share this"
                    + " document. It is better to write one strategy for each.")
            .severity(Severity.ERROR)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 2).must(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 3).should())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Set<String>> PRIMARY = GoalPrimary::primary;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        List<Goal> goals = strategy.goals();
        if (goals.isEmpty()) {
            inspection
                    .violated("{subject} has no goal")
                    .at("goals")
                    .fix("Add .primaryGoal(id, text, g -> ...)")
                    .advice("Say what social media is for: add the one goal that matters most.");
            return;
        }
        for (Goal goal : goals) {
            if (goal.primary()) {
                return;
            }
        }
        // Two goals with one id are another fault, which id.unique reports.
        Set<String> topLevel = new LinkedHashSet<>();
        for (Goal goal : inspection.index().topLevelGoals()) {
            topLevel.add(goal.id());
        }
        if (topLevel.isEmpty()) {
            inspection.notApplicable("every goal is part of another");
        } else if (topLevel.size() > 1) {
            inspection
                    .violated(
                            topLevel.size() == 2
                                    ? "neither of the {goals} top-level goals is primary"
                                    : "none of the {goals} top-level goals is primary")
                    .at("goals")
                    .with("goals", topLevel.size())
                    .fix("Write .primaryGoal(...) in place of .goal(...) for the one that comes first");
        }
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        if (!goal.primary()) {
            inspection.notApplicable("no goal is primary");
            return;
        }
        int primary = inspection.oncePerPlan(PRIMARY).size();
        if (primary > 1) {
            inspection
                    .violated("{subject} is one of {primary} primary goals")
                    .at("primary")
                    .found(Clause.of("primary"))
                    .with("primary", primary)
                    .with("goal", goal.id())
                    .fix("Write .goal(\"{goal}\", ...) in place of .primaryGoal(\"{goal}\", ...),"
                            + " unless this is the one goal that comes first")
                    .advice("Only one goal can come first. Is it {subject}? Then let the others follow.");
        }
    }

    // Two goals with one id are another fault, which id.unique reports.
    private static Set<String> primary(Inspection inspection) {
        Set<String> primary = new HashSet<>();
        for (Goal goal : inspection.index().strategy().goals()) {
            if (goal.primary()) {
                primary.add(goal.id());
            }
        }
        return Collections.unmodifiableSet(primary);
    }
}
