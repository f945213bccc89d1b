package io.strategydsl.rules;

import io.strategydsl.model.Listening;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;

/** {@code listening.audience-and-competitors}. */
final class ListeningAudienceAndCompetitors implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("listening.audience-and-competitors")
            .title("Listening covers the audience and competitors")
            .description("Listening that does not cover both the audience and competitors, or no listening at all.")
            .why("Customers and competitors show where and how to be active, if one listens beyond one's own name:"
                    + " the conversations to join are taking place already.")
            .fix("Add .audience(\"...\") and .competitor(\"...\") to the listening")
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
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 3),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 2))
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.strategy(ListeningAudienceAndCompetitors::checkStrategy);
        subjects.listening(ListeningAudienceAndCompetitors::checkListening);
    }

    private static void checkStrategy(Strategy strategy, Inspection inspection) {
        if (strategy.listening().isPresent()) {
            inspection.notApplicable("the plan says how it listens");
            return;
        }
        inspection
                .violated("{subject} says nothing of listening to the audience and to competitors")
                .at("listening")
                .fix("Add .listening(l -> l.audience(\"...\").competitor(\"...\"))");
    }

    private static void checkListening(Listening listening, Inspection inspection) {
        boolean audience = !listening.audience().isEmpty();
        boolean competitors = !listening.competitors().isEmpty();
        if (!audience && !competitors) {
            inspection
                    .violated("{subject} covers neither the audience nor competitors")
                    .at("audience")
                    .fix("In listening(...) add .audience(\"...\") and .competitor(\"...\")");
        } else if (!audience) {
            inspection
                    .violated("{subject} covers competitors, but not the audience")
                    .at("audience")
                    .fix("In listening(...) add .audience(\"...\")");
        } else if (!competitors) {
            inspection
                    .violated("{subject} covers the audience, but not competitors")
                    .at("competitors")
                    .fix("In listening(...) add .competitor(\"...\")");
        }
    }
}
