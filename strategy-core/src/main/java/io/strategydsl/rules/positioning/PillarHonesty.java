package io.strategydsl.rules.positioning;

import io.strategydsl.model.Pillars;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;

/** {@code pillar.honesty}. */
final class PillarHonesty implements Rule.ForPillars {
    private static final RuleInfo INFO = RuleInfo.builder("pillar.honesty")
            .title("An honest answer is ready")
            .fault("no word after a mistake")
            .description("No statement of what is said after a mistake; or a \"no comment\" as the answer"
                    + " about confidential matters.")
            .why("Answering \"no comment\" sounds like hiding something. People believe those who"
                    + " admit a mistake, or who say that they do not talk about something, and why.")
            .fix("Add .afterMistake(\"...\") to the pillars")
            .advice("Decide now what you will say after a mistake, while nothing has gone wrong.")
            .example(RuleExample.of("""
                    .pillars(p -> p
                        .voice("The people behind the stage tell what they see"))
                    """, """
                    .pillars(p -> p
                        .voice("The people behind the stage tell what they see")
                        .afterMistake("We say it first, and how to get money back"))
                    """))
            .whenToSuppress("What is said after a mistake is settled for the whole company in a crisis plan that"
                    + " must stay inside it: say who has it at hand when it is needed.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 3).should())
            .parameters(NoComments.NO_COMMENTS, NoComments.BESIDE)
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        if (pillars.afterMistake().isEmpty()) {
            inspection
                    .violated("what is said after a mistake is not stated in the pillars")
                    .at("afterMistake")
                    .fix(PartCall.adding(inspection.index().strategy().pillars(), "pillars", ".afterMistake(\"...\")"));
        }
        NoComments.check(pillars, inspection);
    }
}
