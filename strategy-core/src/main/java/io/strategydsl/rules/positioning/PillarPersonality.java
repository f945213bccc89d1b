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

/** {@code pillar.personality}. */
final class PillarPersonality implements Rule.ForPillars {
    private static final RuleInfo INFO = RuleInfo.builder("pillar.personality")
            .title("The organisation speaks with a human voice")
            .fault("no human voice")
            .description("No human voice in which the organisation speaks.")
            .why("On social media a company appears beside the friends and family of its customers."
                    + " They talk with people there; nobody can talk with a logo.")
            .fix("Add .voice(\"...\") to the pillars")
            .advice("Describe the voice in which you speak, as you would describe a person: nobody can talk "
                    + "with a logo.")
            .example(RuleExample.of("""
                    .pillars(p -> p
                        .contact("Questions to the museum are answered until 18:00"))
                    """, """
                    .pillars(p -> p
                        .contact("Questions to the museum are answered until 18:00")
                        .voice("Curators say what they like, and sign their posts"))
                    """))
            .whenToSuppress("The accounts only pass on facts, such as the departures of a ferry, and people want"
                    + " them short.")
            .severity(Severity.WARNING)
            .sources(
                    Source.of(Article.SOCIAL_MEDIA_EXAMINER, 4).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, "closing advice")
                            .should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 7).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        if (pillars.voice().isEmpty()) {
            inspection
                    .violated("no human voice is stated in the pillars")
                    .at("voice")
                    .fix(PartCall.adding(inspection.index().strategy().pillars(), "pillars", ".voice(\"...\")"));
        }
    }
}
