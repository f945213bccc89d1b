package io.strategydsl.rules.people;

import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code persona.found}. */
final class PersonaFound implements Rule.ForEachPersona {
    private static final RuleInfo INFO = RuleInfo.builder("persona.found")
            .title("Every persona is said to be on some platform")
            .fault("no platform")
            .description("A persona without a stated platform.")
            .why("Where people already talk to each other is found out before channels are chosen. Where nobody says"
                    + " so, nobody can tell whether a channel meets its audience or waits for it.")
            .fix("Add .foundOn(...) to the persona")
            .advice("Find out where these people talk to each other online, and note the platforms.")
            .example(RuleExample.of("""
                    .persona("beekeepers", "Beekeepers in their first year", p -> p
                        .behaviour("Ask others before they open the hive"))
                    """, """
                    .persona("beekeepers", "Beekeepers in their first year", p -> p
                        .behaviour("Ask others before they open the hive")
                        .foundOn(Platform.FACEBOOK, Platform.YOUTUBE))
                    """))
            .whenToSuppress("These people are on no platform at all, like residents of a care home, and the plan"
                    + " reaches them through somebody else, who is a persona as well.")
            .severity(Severity.INFO)
            .sources(
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 3).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Persona persona, Inspection inspection) {
        if (persona.platforms().isEmpty()) {
            inspection
                    .violated("{subject} is not said to be on any platform")
                    .at("platforms")
                    .with("persona", persona.id())
                    .fix("In persona(\"{persona}\", ...) add .foundOn(...)")
                    .advice("Find out where {subject} talk to each other online, and note the platforms.");
        }
    }
}
