package io.strategydsl.rules;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;

/** {@code goal.served}. */
final class GoalServed implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("goal.served")
            .title("Every goal is served by a tactic")
            .description("A goal that no tactic serves, itself or by a goal below it;"
                    + " where the plan has no tactic at all, that alone is reported.")
            .why("A goal is reached by what somebody does. One without a tactic is a wish.")
            .fix("Add .tactic(id, text, t -> ...) to the goal")
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
            .whenToSuppress("The goal's tactics stand in the plan of an agency or of another department, which the"
                    + " reason names; or the goal's turn comes later in the year, and its tactics are decided then.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 2))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.strategy(GoalServed::checkStrategy);
        subjects.goals(GoalServed::checkGoal);
    }

    private static void checkStrategy(Strategy strategy, Inspection inspection) {
        if (strategy.goals().isEmpty() || !inspection.index().tactics().isEmpty()) {
            inspection.notApplicable("the plan has no goals");
            return;
        }
        String message = strategy.tactics().isEmpty()
                ? "{subject} has no tactic"
                : "{subject} has no tactic that is not dropped";
        Goal first = strategy.goals().get(0);
        inspection
                .violated(message)
                .at("tactics")
                .with("verb", GoalVerb.of(first))
                .with("goal", first.id())
                .fix("In {verb}(\"{goal}\", ...) add .tactic(id, text, t -> ...), or begin with another goal");
    }

    private static void checkGoal(Goal goal, Inspection inspection) {
        if (inspection.index().tactics().isEmpty()) {
            inspection.notApplicable("the plan has no tactics");
        } else if (inspection.index().tactics(goal).isEmpty()) {
            inspection
                    .violated("{subject} is served by no tactic")
                    .with("verb", GoalVerb.of(goal))
                    .with("goal", goal.id())
                    .fix("In {verb}(\"{goal}\", ...) add .tactic(id, text, t -> ...)");
        }
    }
}
