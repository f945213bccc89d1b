package io.strategydsl.rules.metric;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on metrics. */
public final class MetricRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new MetricServesGoal(),
            new MetricBeyondVanity(),
            new MetricRelevantFollowers(),
            new MetricTargeted(),
            new MetricGrowthNeedsBaseline(),
            new MetricQuarterly(),
            new MetricRealistic(),
            new MetricSourced(),
            new MetricBaseline(),
            new MetricDirection(),
            new MetricFitsGoal(),
            new MetricFitsMaturity(),
            new MetricMoved());

    private MetricRules() {}
}
