package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code metric.baseline}. */
final class MetricBaseline implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.baseline")
            .title("Every metric has a baseline")
            .fault("no baseline")
            .description("A metric with no baseline, so that progress cannot be computed. A level to keep needs none.")
            .why("How far a number has come can only be said from where it started.")
            .fix("Add .baseline(number, day) to the metric")
            .advice("Look up where the number stands today, and note it with the day.")
            .example(RuleExample.of("""
                    .goal("trials", "Have more developers try our editor", g -> g
                        .metric("trials", m -> m
                            .name("Trials started from a post")
                            .target(300, LocalDate.of(2026, 6, 30))))
                    """, """
                    .goal("trials", "Have more developers try our editor", g -> g
                        .metric("trials", m -> m
                            .name("Trials started from a post")
                            .baseline(180, LocalDate.of(2025, 12, 31))
                            .target(300, LocalDate.of(2026, 6, 30))))
                    """))
            .whenToSuppress("Nobody asks how far the number has come. A promise to keep, such as an answer within two"
                    + " hours, is written .holds(number) instead. If the number is new with this plan, it starts from"
                    + " zero: write that as its baseline instead.")
            .severity(Severity.INFO)
            .sources(Source.house())
            .yieldsTo("metric.growth-needs-baseline")
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        if (metric.baseline().isPresent() || isToKeepLevelsAlone(metric)) {
            return;
        }
        if (MetricGrowthNeedsBaseline.violates(metric) && inspection.yieldsTo("metric.growth-needs-baseline")) {
            return;
        }
        inspection
                .violated("{subject} has no baseline, so nobody can tell how far it has come")
                .at("baseline")
                .with("metric", metric.id())
                .fix("In metric(\"{metric}\", ...) add .baseline(number, day)")
                .advice("Look up where {subject} stands today, and note the number with the day.");
    }

    private static boolean isToKeepLevelsAlone(Metric metric) {
        for (Target target : metric.targets()) {
            if (!(target instanceof Target.Level)) {
                return false;
            }
        }
        return !metric.targets().isEmpty();
    }
}
