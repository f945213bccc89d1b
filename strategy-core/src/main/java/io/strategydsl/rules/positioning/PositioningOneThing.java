package io.strategydsl.rules.positioning;

import io.strategydsl.model.Positioning;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;

/** {@code positioning.one-thing}. */
final class PositioningOneThing implements Rule.ForPositioning {
    private static final RuleInfo INFO = RuleInfo.builder("positioning.one-thing")
            .title("One thing sets the organisation apart")
            .fault("no differentiator")
            .description("No statement of the one thing that sets the organisation apart.")
            .why("Where everybody is good, features and benefits stir nobody."
                    + " What people care about is one thing that speaks to the heart,"
                    + " as Disney stands for magic and not for films.")
            .fix("Add .oneThing(\"...\") to the positioning")
            .advice("What is the one thing that sets you apart and that people care about? Say it in a sentence.")
            .example(RuleExample.of("""
                    .positioning(p -> p
                        .keyMessage("90,000 books, 200 desks, open until ten"))
                    """, """
                    .positioning(p -> p
                        .oneThing("The warm room in town where nobody has to buy anything")
                        .keyMessage("90,000 books, 200 desks, open until ten"))
                    """))
            .whenToSuppress("A new brand is in the making elsewhere in the company: leave it open until the day on"
                    + " which it will be decided, and name that day.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 6).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 6).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Positioning positioning, Inspection inspection) {
        if (positioning.oneThing().isEmpty()) {
            inspection
                    .violated("the one thing that sets the organisation apart is not stated")
                    .at("oneThing")
                    .fix(PartCall.adding(
                            inspection.index().strategy().positioning(), "positioning", ".oneThing(\"...\")"));
        }
    }
}
