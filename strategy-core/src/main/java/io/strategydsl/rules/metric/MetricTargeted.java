package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code metric.targeted}. */
final class MetricTargeted implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.targeted")
            .title("Every metric has a target")
            .fault("no target")
            .description("A metric with no target of any form.")
            .why("Realistic, measurable targets tell the people who pay for the work what to expect of it;"
                    + " a number without one is neither good nor bad.")
            .fix("Add .target(number, day) or .quarterlyTargets(year, numbers) to the metric")
            .advice("How far is this number to come, and by when? Set a target, or better one for each quarter.")
            .example(RuleExample.of("""
                    .goal("readers", "Win readers under 30 for the library", g -> g
                        .metric("cards", m -> m
                            .name("New library cards, under 30")))
                    """, """
                    .goal("readers", "Win readers under 30 for the library", g -> g
                        .metric("cards", m -> m
                            .name("New library cards, under 30")
                            .targetEach(60, Per.PER_QUARTER)))
                    """))
            .whenToSuppress("The number is being counted for the first time, and a target would be a guess"
                    + " until you know what is usual: say from which day it will have one.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        if (metric.targets().isEmpty()) {
            inspection
                    .violated("{subject} has no target")
                    .at("targets")
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .target(number, day) or .quarterlyTargets(year, numbers)")
                    .advice("How far is {subject} to come, and by when? Set a target, or better one for each quarter.");
        }
    }
}
