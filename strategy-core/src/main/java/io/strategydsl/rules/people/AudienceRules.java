package io.strategydsl.rules.people;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the audience. */
public final class AudienceRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST =
            List.of(
            new PersonaPresent(),
            new PersonaPrioritised(),
            new PersonaComplete(),
            new PersonaReached(),
            new PersonaFound());

    private AudienceRules() {}
}
