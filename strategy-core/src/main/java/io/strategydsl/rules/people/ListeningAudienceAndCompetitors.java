package io.strategydsl.rules.people;

import io.strategydsl.model.Listening;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;

/** {@code listening.audience-and-competitors}. */
final class ListeningAudienceAndCompetitors implements Rule.ForListening {
    private static final RuleInfo INFO = RuleInfo.builder("listening.audience-and-competitors")
            .title("Listening covers the audience and competitors")
            .fault("not both audience and competitors")
            .description("Listening that does not cover both the audience and competitors; each gap is"
                    + " reported separately.")
            .why("Customers and competitors show where and how to be active, if you listen beyond"
                    + " your own name: the conversations to join are already taking place.")
            .fix("Add .audience(\"...\") and .competitor(\"...\") to the listening")
            .advice("Say where you listen to the people whom you want to reach, and which competitors you watch.")
            .example(RuleExample.of("""
                    .listening(l -> l
                        .audience("What parents say about bread and school lunches"))
                    """, """
                    .listening(l -> l
                        .audience("What parents say about bread and school lunches")
                        .competitor("The two supermarkets with an oven"))
                    """))
            .whenToSuppress("Customers have no other choice, as with the waterworks of a town. Those of other towns"
                    + " may still be worth listening to.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 3).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 2).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Listening listening, Inspection inspection) {
        if (listening.audience().isEmpty()) {
            report(
                    "listening to the audience is not stated",
                    "audience",
                    ".audience(\"...\")",
                    "Say where you listen to the people whom you want to reach: what do they ask, and where?",
                    inspection);
        }
        if (listening.competitors().isEmpty()) {
            report(
                    "listening to competitors is not stated",
                    "competitors",
                    ".competitor(\"...\")",
                    "Name the competitors whom you watch: where are they active, and what works for them?",
                    inspection);
        }
    }

    private static void report(String message, String attribute, String call, String advice, Inspection inspection) {
        inspection
                .violated(message)
                .at(attribute)
                .fix(PartCall.adding(inspection.index().strategy().listening(), "listening", call))
                .advice(advice);
    }
}
