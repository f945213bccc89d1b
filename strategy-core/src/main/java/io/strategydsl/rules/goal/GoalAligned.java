package io.strategydsl.rules.goal;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;
import io.strategydsl.rules.shared.OnlyOne;
import java.util.Set;

/** {@code goal.aligned}. */
final class GoalAligned implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.aligned")
            .title("Every goal supports an objective")
            .fault("no objective")
            .description("A goal that supports no objective of the company and none of marketing, itself or by a goal"
                    + " above it; of a goal and those below it, the topmost is reported.")
            .why("Social media are worth their cost where they help something that the company wants anyway."
                    + " Where they can move no objective of the company, one of marketing stands in for it.")
            .fix("Add .supports(objectiveId) to the goal")
            .advice("Say which objective of the company this goal helps. If there is none, what is it for?")
            .example(RuleExample.of("""
                    .objective("hospitals", "Win customers among small hospitals")
                    .goal("bloggers", "Get bloggers to write about our scheduling software")
                    """, """
                    .objective("hospitals", "Win customers among small hospitals")
                    .goal("bloggers", "Get bloggers to write about our scheduling software", g -> g
                        .supports("hospitals"))
                    """))
            .whenToSuppress("The goal is a trial of whether social media can help the company at all, with an"
                    + " agreed last day. Accept it until then.")
            .severity(Severity.ERROR)
            .sources(
                    Source.of(Article.BUFFER, 1).must(),
                    Source.of(Article.TECHOPEDIA, 8).must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        // An objective that the plan does not have counts: it is a slip, which reference.resolves reports.
        if (!inspection.index().supportedObjectives(goal).isEmpty()) {
            return;
        }
        if (!inspection.index().isTopmost(goal)) {
            inspection.notApplicable("a goal above supports no objective either");
            return;
        }
        Set<String> objectives = inspection.index().ids(ElementKind.OBJECTIVE);
        FindingBuilder finding = inspection
                .violated("{subject} supports no objective of the company or of marketing")
                .at("supportedObjectives")
                .with("verb", GoalVerb.of(goal))
                .with("goal", goal.id())
                .fix("Add .objective(id, text), then .supports(id) in {verb}(\"{goal}\", ...)")
                .advice("Write down what the company wants anyway, then say which of it {subject} helps.");
        if (!objectives.isEmpty()) {
            finding.fix("In {verb}(\"{goal}\", ...) add .supports(objectiveId)")
                    .advice("Say which objective of the company {subject} helps. If there is none, what is it for?");
            OnlyOne.of(objectives)
                    .ifPresent(objective -> finding.with("objective", objective)
                            .fix("In {verb}(\"{goal}\", ...) add .supports(\"{objective}\")"));
        }
    }
}
