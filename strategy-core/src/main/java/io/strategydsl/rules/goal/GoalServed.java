package io.strategydsl.rules.goal;

import io.strategydsl.internal.Nearest;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code goal.served}. */
final class GoalServed implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.served")
            .title("Every goal is served by a tactic")
            .fault("no tactic")
            .description("A goal that no tactic serves. What serves one goal of a branch counts for all of it, from the"
                    + " topmost goal to the last sub-goal, and a branch without a tactic is reported once, at its top.")
            .why("A goal is reached by what somebody does. One without a tactic is a wish.")
            .fix("Add .tactic(id, text, t -> ...) to the goal")
            .advice("What will somebody do to reach this goal? Add at least one tactic.")
            .example(RuleExample.of("""
                    .goal("regulars", "Keep regular customers coming", g -> g
                        .tactic("bread-news", "Tell every morning what comes out of the oven"))
                    .goal("weddings", "Win orders for wedding cakes")
                    """, """
                    .goal("regulars", "Keep regular customers coming", g -> g
                        .tactic("bread-news", "Tell every morning what comes out of the oven"))
                    .goal("weddings", "Win orders for wedding cakes", g -> g
                        .tactic("cake-photos", "Show each cake on the day of the wedding"))
                    """))
            .whenToSuppress("The goal's tactics are in the plan of an agency or of another department, which"
                    + " the reason names; or its turn comes later in the year, and its tactics are"
                    + " decided then.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 2).should())
            .yieldsTo("tactic.serves-goal", "reference.resolves")
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Boolean> NO_TACTIC_NAMES_A_GOAL = GoalServed::noTacticNamesAGoal;
    private static final Function<Inspection, Set<String>> MEANT = GoalServed::meant;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        StrategyIndex index = inspection.index();
        if (!index.tactics(goal).isEmpty()) {
            return;
        }
        if (!index.isTopmost(goal)) {
            inspection.notApplicable("a goal is looked at with the one that it is part of");
            return;
        }
        if (inspection.oncePerPlan(NO_TACTIC_NAMES_A_GOAL) && inspection.yieldsTo("tactic.serves-goal")) {
            return;
        }
        if (inspection.oncePerPlan(MEANT).contains(goal.id()) && inspection.yieldsTo("reference.resolves")) {
            return;
        }
        inspection
                .violated("{subject} is served by no tactic")
                .with("verb", GoalVerb.of(goal))
                .with("goal", goal.id())
                .fix("In {verb}(\"{goal}\", ...) add .tactic(id, text, t -> ...)")
                .advice("What will somebody do to reach {subject}? Add at least one tactic.");
    }

    private static boolean noTacticNamesAGoal(Inspection inspection) {
        List<Tactic> tactics = inspection.index().tactics();
        for (Tactic tactic : tactics) {
            if (!tactic.servedGoals().isEmpty()) {
                return false;
            }
        }
        return !tactics.isEmpty();
    }

    /** Returns the topmost goals of the branches that misspelt references probably mean. */
    private static Set<String> meant(Inspection inspection) {
        StrategyIndex index = inspection.index();
        Nearest goals = Nearest.among(index.ids(ElementKind.GOAL));
        Set<String> meant = new HashSet<>();
        for (Tactic tactic : index.tactics()) {
            for (String id : tactic.servedGoals()) {
                if (index.goal(id).isEmpty()) {
                    goals.to(id).stream()
                            .limit(1)
                            .flatMap(nearest -> index.goal(nearest).stream())
                            .map(index::topmost)
                            .forEach(top -> {
                                meant.add(top.id());
                                meant.addAll(index.goalsInCycleWith(top.id()));
                            });
                }
            }
        }
        return meant;
    }
}
