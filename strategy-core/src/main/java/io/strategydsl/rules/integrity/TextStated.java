package io.strategydsl.rules.integrity;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code text.stated}. */
final class TextStated implements Rule.ForEachObjective, Rule.ForEachGoal, Rule.ForEachTactic, Rule.ForEachChannel {
    private static final RuleInfo INFO = RuleInfo.builder("text.stated")
            .title("Every objective, goal and tactic has words, and every channel a platform")
            .fault("left empty")
            .description("An objective, goal or tactic without words, or a channel without a platform.")
            .why("It is what an empty form field leaves behind: nobody can tell what was meant.")
            .fix("Write it out in words")
            .advice("Write down what is meant here: an empty field says nothing.")
            .example(RuleExample.of("""
                    .objective("visitors", "Win more visitors from the region")
                    .goal("long-night", "")
                    """, """
                    .objective("visitors", "Win more visitors from the region")
                    .goal("long-night", "Sell out the long night of the museum")
                    """))
            .whenToSuppress("Never in a plan that is in force. A draft whose form is still being filled in"
                    + " naturally has empty fields: validate it when it is submitted.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Objective objective, Inspection inspection) {
        checkText(objective.text(), inspection);
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        checkText(goal.text(), inspection);
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        checkText(tactic.text(), inspection);
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        if (channel.platform().isEmpty()) {
            inspection
                    .violated("{subject} has no platform")
                    .at("platform")
                    .fix("Say on which platform {subject} is")
                    .advice("Say on which platform this channel is.");
        }
    }

    private static void checkText(String text, Inspection inspection) {
        if (text.isEmpty()) {
            inspection
                    .violated("{subject} has no words")
                    .at("text")
                    .with("kind", inspection.path().kind())
                    .fix("Say in words what {subject} is")
                    .advice("Say in a sentence what this {kind} is.");
        }
    }
}
