package io.strategydsl.rules.people;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the audience, in the order of the catalogue. */
public final class AudienceRules {
    public static final List<Rule> LIST =
            List.of(new PersonaPresent(), new PersonaPrioritised(), new PersonaComplete(), new PersonaReached());

    private AudienceRules() {}
}
