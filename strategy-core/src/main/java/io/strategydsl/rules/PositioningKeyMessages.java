package io.strategydsl.rules;

import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;

/** {@code positioning.key-messages}. */
final class PositioningKeyMessages implements Rule {
    private static final String NEITHER = "{subject} does not say what people should know and think of the brand";

    private static final RuleInfo INFO = RuleInfo.builder("positioning.key-messages")
            .title("It is settled what the audience should know and think")
            .description("No key message, or no statement of what the audience should think of the brand.")
            .why("The best campaigns are after something:"
                    + " what the audience is to know and to think decides what is said to it from day to day.")
            .fix("Add .keyMessage(\"...\") and .shouldThink(\"...\") to the positioning")
            .example(RuleExample.of("""
                    .positioning(p -> p
                        .keyMessage("All our flour is milled within 30 kilometres"))
                    """, """
                    .positioning(p -> p
                        .keyMessage("All our flour is milled within 30 kilometres")
                        .shouldThink("They know every farmer by name"))
                    """))
            .whenToSuppress("A public office that has to inform and must not persuade: what people think of it is"
                    + " not for it to say.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.TECHOPEDIA))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.strategy(PositioningKeyMessages::checkStrategy);
        subjects.positioning(PositioningKeyMessages::checkPositioning);
    }

    private static void checkStrategy(Strategy strategy, Inspection inspection) {
        if (strategy.positioning().isPresent()) {
            inspection.notApplicable("the plan has a positioning");
            return;
        }
        inspection
                .violated(NEITHER)
                .at("positioning")
                .fix("Add .positioning(p -> p.keyMessage(\"...\").shouldThink(\"...\"))");
    }

    private static void checkPositioning(Positioning positioning, Inspection inspection) {
        boolean know = !positioning.keyMessages().isEmpty();
        boolean think = positioning.shouldThink().isPresent();
        if (!know && !think) {
            inspection
                    .violated(NEITHER)
                    .at("keyMessages")
                    .fix("In positioning(...) add .keyMessage(\"...\") and .shouldThink(\"...\")");
        } else if (!know) {
            inspection
                    .violated("{subject} has no key message")
                    .at("keyMessages")
                    .fix("In positioning(...) add .keyMessage(\"...\")");
        } else if (!think) {
            inspection
                    .violated("{subject} does not say what people should think of the brand")
                    .at("shouldThink")
                    .fix("In positioning(...) add .shouldThink(\"...\")");
        }
    }
}
