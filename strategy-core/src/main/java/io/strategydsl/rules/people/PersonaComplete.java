package io.strategydsl.rules.people;

import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Clause;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.LackingParts;

/** {@code persona.complete}. */
final class PersonaComplete implements Rule.ForEachPersona {
    private static final Clause DEMOGRAPHICS = Clause.of("demographics");
    private static final Clause PSYCHOGRAPHICS = Clause.of("psychographics");
    private static final Clause BEHAVIOUR = Clause.of("online behaviour");
    private static final Clause VALUES = Clause.of("values");
    private static final Clause CHALLENGES = Clause.of("challenges");

    private static final RuleInfo INFO = RuleInfo.builder("persona.complete")
            .title("Every persona is described in full")
            .fault("profile incomplete")
            .description(
                    "A persona that lacks demographics, psychographics, online behaviour, values or " + "challenges.")
            .why("Age and place say who somebody is; only behaviour, values and challenges show what to "
                    + "say to them and where.")
            .fix("Add what is not stated yet to the persona")
            .advice("Describe this persona in full: who they are, how they think, what they do online, what "
                    + "they value and what troubles them.")
            .example(RuleExample.of("""
                    .persona("parents", "Parents of young children in town", p -> p
                        .demographics("28 to 40, children under six")
                        .challenges("Going out takes a week of planning"))
                    """, """
                    .persona("parents", "Parents of young children in town", p -> p
                        .demographics("28 to 40, children under six")
                        .psychographics("Would rather go out than buy things")
                        .behaviour("Decide on Thursday evening, phone in hand")
                        .values("Time together, short ways")
                        .challenges("Going out takes a week of planning"))
                    """))
            .whenToSuppress("Nobody has spoken with this audience yet: accept it until the interviews are held, and"
                    + " write their date into the reason rather than guesses into the persona.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Persona persona, Inspection inspection) {
        LackingParts.NONE
                .andIf(persona.demographics().isEmpty(), DEMOGRAPHICS, ".demographics(\"...\")")
                .andIf(persona.psychographics().isEmpty(), PSYCHOGRAPHICS, ".psychographics(\"...\")")
                .andIf(persona.behaviours().isEmpty(), BEHAVIOUR, ".behaviour(\"...\")")
                .andIf(persona.values().isEmpty(), VALUES, ".values(\"...\")")
                .andIf(persona.challenges().isEmpty(), CHALLENGES, ".challenges(\"...\")")
                .report(persona, inspection, "Add what you do not say yet about {subject}: {lacking, and}.");
    }
}
