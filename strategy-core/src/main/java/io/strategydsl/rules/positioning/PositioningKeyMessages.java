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

/** {@code positioning.key-messages}. */
final class PositioningKeyMessages implements Rule.ForPositioning {
    private static final RuleInfo INFO = RuleInfo.builder("positioning.key-messages")
            .title("The plan says what the audience should know and think")
            .fault("no key message or impression")
            .description("No key message, or no statement of what the audience should think of the brand;"
                    + " each is reported separately.")
            .why("The best campaigns are after something: what the audience should know and think"
                    + " decides what is said to it from day to day.")
            .fix("Add .keyMessage(\"...\") and .shouldThink(\"...\") to the positioning")
            .advice("What should people know about you, and what should they think of you? Write both down.")
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
            .sources(Source.of(Article.TECHOPEDIA, 2).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Positioning positioning, Inspection inspection) {
        if (positioning.keyMessages().isEmpty()) {
            report(
                    "no key message is stated",
                    "keyMessages",
                    ".keyMessage(\"...\")",
                    "What should people know about you? Write it down in one sentence, as you would say it to them.",
                    inspection);
        }
        if (positioning.shouldThink().isEmpty()) {
            report(
                    "what people should think of the brand is not stated",
                    "shouldThink",
                    ".shouldThink(\"...\")",
                    "What should people think of you once they have met you a few times? Write it down.",
                    inspection);
        }
    }

    private static void report(String message, String attribute, String call, String advice, Inspection inspection) {
        inspection
                .violated(message)
                .at(attribute)
                .fix(PartCall.adding(inspection.index().strategy().positioning(), "positioning", call))
                .advice(advice);
    }
}
