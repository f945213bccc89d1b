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

/** {@code pillar.generosity}. */
final class PillarGenerosity implements Rule.ForPillars {
    private static final RuleInfo INFO = RuleInfo.builder("pillar.generosity")
            .title("Something of value is given away")
            .fault("nothing given away")
            .description("Nothing of value is given away.")
            .why("Giving something of value for nothing earns trust, and with trust comes influence."
                    + " The relationships that grow from it return more than a single sale.")
            .fix("Add .gift(\"...\") to the pillars")
            .advice("What of value do you give away for nothing? Advice, a sample, a guide: name at least one thing.")
            .example(RuleExample.of("""
                    .pillars(p -> p
                        .contact("Maya answers in the chat of the shop, 10 to 18"))
                    """, """
                    .pillars(p -> p
                        .contact("Maya answers in the chat of the shop, 10 to 18")
                        .gift("Packing lists for a weekend outdoors, to print"))
                    """))
            .whenToSuppress("The rules of a profession forbid gifts to customers, advice included: name the rule.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.SOCIAL_MEDIA_EXAMINER, 2).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        if (pillars.gifts().isEmpty()) {
            inspection
                    .violated("no gift is stated in the pillars")
                    .at("gifts")
                    .fix(PartCall.adding(inspection.index().strategy().pillars(), "pillars", ".gift(\"...\")"));
        }
    }
}
