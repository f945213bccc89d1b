package io.strategydsl.rules.tactic;

import io.strategydsl.internal.InOrder;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.OnlyOne;
import java.util.List;
import java.util.Set;

/** {@code tactic.serves-goal}. */
final class TacticServesGoal implements Rule.ForEachTactic {
    private static final RuleInfo INFO = RuleInfo.builder("tactic.serves-goal")
            .title("Every tactic serves a goal")
            .fault("no goal")
            .description("A tactic that serves no goal. In a plan with a single goal, every tactic belongs" + " to it.")
            .why("Tactics are what a goal is broken down into. One that belongs to no goal keeps people busy"
                    + " without bringing the plan any further.")
            .fix("Add .serves(goalId) to the tactic, or write it inside its goal")
            .advice("Say which goal the tactic helps to reach. If it is none, why do it?")
            .example(RuleExample.of("""
                    .primaryGoal("trials", "Get small teams to try the planner")
                    .goal("renewals", "Keep those who pay for it")
                    .tactic("influencers", "Win over people who write about project work", t -> t
                        .amount(20, "authors"))
                    """, """
                    .primaryGoal("trials", "Get small teams to try the planner")
                    .goal("renewals", "Keep those who pay for it")
                    .tactic("influencers", "Win over people who write about project work", t -> t
                        .serves("trials")
                        .amount(20, "authors"))
                    """))
            .whenToSuppress("The tactic is required by law or by a contract, such as thanking a sponsor twice"
                    + " a year, and is in the plan only so that somebody does it.")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.BUFFER, 2).must())
            .yieldsTo("reference.resolves")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        StrategyIndex index = inspection.index();
        List<String> served = InOrder.of(index.servedGoals(tactic));
        for (int i = 0; i < served.size(); i++) {
            if (index.goal(served.get(i)).isPresent()) {
                return;
            }
        }
        if (!tactic.servedGoals().isEmpty() && inspection.yieldsTo("reference.resolves")) {
            return;
        }
        Set<String> goals = index.ids(ElementKind.GOAL);
        FindingBuilder finding = inspection
                .violated("{subject} serves no goal")
                .at("servedGoals")
                .with("tactic", tactic.id())
                .fix("Add .goal(id, text, g -> ...) to the plan, and .serves(id) in tactic(\"{tactic}\", ...)")
                .advice("Say first what social media is for, then which goal {subject} helps to reach.");
        if (!goals.isEmpty()) {
            finding.fix("In tactic(\"{tactic}\", ...) add .serves(goalId)")
                    .advice("Say which goal {subject} helps to reach. If it is none, why do it?");
            OnlyOne.of(goals)
                    .ifPresent(goal ->
                            finding.with("goal", goal).fix("In tactic(\"{tactic}\", ...) add .serves(\"{goal}\")"));
        }
    }
}
