package io.strategydsl.rules.goal;

import io.strategydsl.model.Goal;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.GoalVerb;

/** {@code goal.type-stated}. */
final class GoalTypeStated implements Rule.ForEachGoal {
    private static final RuleInfo INFO = RuleInfo.builder("goal.type-stated")
            .title("Every goal has a type")
            .fault("no type")
            .description(
                    "A goal with no goal type, its own or that of a goal above it; of a goal and those below it, the"
                            + " topmost is reported.")
            .why("To be on social media is no goal. A type says what the effort is for, and so which measures can tell"
                    + " whether it was worth it.")
            .fix("Add .type(...) to the goal")
            .advice("Say what this goal is after: to be known, to win customers, to sell, to help people, or "
                    + "something else?")
            .example(RuleExample.of("""
                    .objective("patients", "Win 200 new patients a year")
                    .primaryGoal("families", "Be on social media", g -> g
                        .supports("patients"))
                    """, """
                    .objective("patients", "Win 200 new patients a year")
                    .primaryGoal("families", "Be known to families who look for a dentist", g -> g
                        .type(GoalType.BRAND_AWARENESS)
                        .supports("patients"))
                    """))
            .whenToSuppress(
                    "Hardly ever: where no type of the catalogue fits, make one of your own with GoalType.of(id, name).")
            .severity(Severity.ERROR)
            .sources(Source.of(Article.TECHOPEDIA, 6).must(), Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        if (inspection.index().type(goal).isPresent()) {
            return;
        }
        if (inspection.index().isTopmost(goal)) {
            inspection
                    .violated("no type is stated for {subject}")
                    .at("type")
                    .with("verb", GoalVerb.of(goal))
                    .with("goal", goal.id())
                    .fix("In {verb}(\"{goal}\", ...) add .type(...)")
                    .advice("Say what {subject} is after: to be known, to win customers, to sell, to help people, or "
                            + "something else?");
        } else {
            inspection.notApplicable("a goal above has no type either");
        }
    }
}
