package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on metrics, in the order of the catalogue. */
final class MetricRules {
    static final List<Rule> LIST = List.of(
            new MetricServesGoal(),
            new MetricBeyondVanity(),
            new MetricTargeted(),
            new MetricGrowthNeedsBaseline(),
            new MetricQuarterly(),
            new MetricBaseline(),
            new MetricDirection(),
            new MetricFitsGoal(),
            new MetricFitsMaturity(),
            new MetricMoved());

    private MetricRules() {}
}
