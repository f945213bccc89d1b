package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the audience, in the order of the catalogue. */
final class AudienceRules {
    static final List<Rule> LIST =
            List.of(new PersonaPresent(), new PersonaPrioritised(), new PersonaComplete(), new PersonaReached());

    private AudienceRules() {}
}
