package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on metrics, in the order of the catalogue. */
final class MetricRules {
    static final List<Rule> LIST = List.of();

    private MetricRules() {}
}
