package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the integrity of the plan, in the order of the catalogue. */
final class IntegrityRules {
    static final List<Rule> LIST = List.of(
            new IdUnique(), new ReferenceResolves(), new TextStated(), new PlaceholderLeft(), new TimeframeStated());

    private IntegrityRules() {}
}
