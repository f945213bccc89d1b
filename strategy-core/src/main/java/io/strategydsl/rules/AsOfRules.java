package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on what is due as of a day, in the order of the catalogue. */
final class AsOfRules {
    static final List<Rule> LIST = List.of();

    private AsOfRules() {}
}
