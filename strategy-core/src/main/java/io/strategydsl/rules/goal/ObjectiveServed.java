package io.strategydsl.rules.goal;

import io.strategydsl.model.Objective;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code objective.served}. */
final class ObjectiveServed implements Rule.ForEachObjective {
    private static final RuleInfo INFO = RuleInfo.builder("objective.served")
            .title("Every objective is supported by a goal")
            .fault("no goal")
            .description("An objective that no goal supports.")
            .why("Social media need not help everything that the company wants,"
                    + " but an objective should be left out on purpose and not by oversight.")
            .fix("Add .supports(objectiveId) to a goal that helps it")
            .advice("Add a goal that helps this objective, or accept that social media does nothing for it, "
                    + "and say why.")
            .example(RuleExample.of("""
                    .objective("hospitals", "Win customers among small hospitals")
                    .objective("satisfaction", "Raise the satisfaction of our customers")
                    .goal("bloggers", "Get bloggers to write about our scheduling software", g -> g
                        .supports("hospitals"))
                    """, """
                    .objective("hospitals", "Win customers among small hospitals")
                    .objective("satisfaction", "Raise the satisfaction of our customers")
                    .goal("bloggers", "Get bloggers to write about our scheduling software", g -> g
                        .supports("hospitals"))
                    .goal("answers", "Answer our customers' questions within the hour", g -> g
                        .supports("satisfaction"))
                    """))
            .whenToSuppress("Social media cannot move the objective, as with a cheaper supplier, and the plan"
                    + " lists it only to show all objectives of the company together.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.BUFFER, 1).could())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Objective objective, Inspection inspection) {
        if (inspection.index().goals(objective).isEmpty()) {
            inspection
                    .violated("{subject} is supported by no goal")
                    .with("objective", objective.id())
                    .fix("Add .supports(\"{objective}\") to a goal that helps it,"
                            + " or suppress this with the reason why none does")
                    .advice(
                            "Add a goal that helps {subject}, or accept that social media does nothing for it, and say why.");
        }
    }
}
