package io.strategydsl.rules.integrity;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on the integrity of the plan. */
public final class IntegrityRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new IdUnique(),
            new ReferenceResolves(),
            new TextStated(),
            new PlaceholderLeft(),
            new MilestoneDated(),
            new TimeframeStated());

    private IntegrityRules() {}
}
