package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import org.jspecify.annotations.Nullable;

/** {@code metric.growth-needs-baseline}. */
final class MetricGrowthNeedsBaseline implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.growth-needs-baseline")
            .title("Growth counts from a baseline")
            .fault("growth without a baseline")
            .description("A target of growth or change on a metric with no baseline.")
            .why("Twenty percent more of an unknown number is an unknown number, so the target can never be checked.")
            .fix("Add .baseline(number, day) to the metric")
            .advice("Look up where the number stands today, and note it: growth has to be counted from somewhere.")
            .example(RuleExample.of("""
                    .goal("cakes", "Have more cakes ordered online", g -> g
                        .metric("orders", m -> m
                            .name("Cakes ordered by message")
                            .targetGrowth(10, Per.PER_QUARTER)))
                    """, """
                    .goal("cakes", "Have more cakes ordered online", g -> g
                        .metric("orders", m -> m
                            .name("Cakes ordered by message")
                            .baseline(40, LocalDate.of(2025, 12, 31))
                            .targetGrowth(10, Per.PER_QUARTER)))
                    """))
            .whenToSuppress("The first number is being counted right now: accept it until it is there. Where it"
                    + " cannot be found out, write a target that does not need it, with .target(number, day).")
            .severity(Severity.WARNING)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        Target relative = firstRelativeTarget(metric);
        if (relative == null) {
            inspection.notApplicable("no metric has a target of growth or change");
        } else if (metric.baseline().isEmpty()) {
            inspection
                    .violated("{subject} has a target of {found}, but no baseline to count from")
                    .at("baseline")
                    .found(relative)
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .baseline(number, day)")
                    .advice("Look up where {subject} stands today, and note the number: growth has to be counted from"
                            + " somewhere.");
        }
    }

    /** Returns whether this rule has something to say of the metric, so that {@code metric.baseline} need not repeat it. */
    static boolean violates(Metric metric) {
        return metric.baseline().isEmpty() && firstRelativeTarget(metric) != null;
    }

    private static @Nullable Target firstRelativeTarget(Metric metric) {
        for (Target target : metric.targets()) {
            if (target instanceof Target.GrowthEach
                    || target instanceof Target.ChangeBy
                    || target instanceof Target.ChangeAt) {
                return target;
            }
        }
        return null;
    }
}
