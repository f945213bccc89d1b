package io.strategydsl.rules;

import io.strategydsl.model.Persona;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.util.List;

/** {@code persona.complete}. */
final class PersonaComplete implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("persona.complete")
            .title("Every persona is described in full")
            .description(
                    "A persona that lacks demographics, psychographics, online behaviour, values or " + "challenges.")
            .why("Age and place tell who somebody is; only behaviour, values and challenges tell what to "
                    + "say to them and where.")
            .fix("Add what is not stated yet to the persona")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4))
            .since(MethodRules.SINCE)
            .build();

    private static final List<RequiredPart<Persona>> PARTS = List.of(
            new RequiredPart<>(
                    "demographics",
                    "demographics",
                    ".demographics(\"...\")",
                    (persona, index) -> !persona.demographics().isEmpty()),
            new RequiredPart<>(
                    "psychographics",
                    "psychographics",
                    ".psychographics(\"...\")",
                    (persona, index) -> !persona.psychographics().isEmpty()),
            new RequiredPart<>(
                    "behaviours",
                    "online behaviour",
                    ".behaviour(\"...\")",
                    (persona, index) -> !persona.behaviours().isEmpty()),
            new RequiredPart<>(
                    "values",
                    "values",
                    ".values(\"...\")",
                    (persona, index) -> !persona.values().isEmpty()),
            new RequiredPart<>(
                    "challenges",
                    "challenges",
                    ".challenges(\"...\")",
                    (persona, index) -> !persona.challenges().isEmpty()));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.personas(PersonaComplete::check);
    }

    private static void check(Persona persona, Inspection inspection) {
        RequiredPart.check(persona, PARTS, inspection);
    }
}
