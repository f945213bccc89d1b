package io.strategydsl.rules.people;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code persona.present}. */
final class PersonaPresent implements Rule.ForStrategy {
    private static final RuleInfo INFO = RuleInfo.builder("persona.present")
            .title("The plan says whom it wants to reach")
            .fault("no persona")
            .description("A strategy with no persona.")
            .why("Nobody can choose words, places or measures without knowing whom they are for.")
            .fix("Add .persona(id, text, p -> ...)")
            .advice("Whom do you want to reach? Describe at least one audience.")
            .example(RuleExample.of("""
                    .primaryGoal("check-ups", "Have more check-ups booked at the clinic")
                    """, """
                    .persona("parents", "Parents of children under six, in town")
                    .primaryGoal("check-ups", "Have more check-ups booked at the clinic")
                    """))
            .whenToSuppress("The plan is a framework for several departments, each of which names its audience"
                    + " in its own plan.")
            .severity(Severity.ERROR)
            .sources(
                    Source.of(Article.TECHOPEDIA, 1).must(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 4).should(),
                    Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 5).must())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Strategy strategy, Inspection inspection) {
        if (strategy.personas().isEmpty()) {
            inspection.violated("{subject} has no persona").at("personas");
        }
    }
}
