package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code metric.sourced}. */
final class MetricSourced implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.sourced")
            .title("Every metric with a target says where its number is read")
            .fault("no source")
            .description("A metric with a target, of any form, and no source to read it from.")
            .why("A target is judged by a number that somebody has to look up. Where nobody says in which report or"
                    + " tool, two people read two numbers, or nobody reads any.")
            .fix("Add .source(\"...\") to the metric")
            .advice("Say where you read this number: in which report or tool?")
            .example(RuleExample.of("""
                    .goal("bookings", "Fill the tables on weekdays", g -> g
                        .metric("bookings", m -> m
                            .name("Tables booked after a post")
                            .targetEach(120, Per.PER_QUARTER)))
                    """, """
                    .goal("bookings", "Fill the tables on weekdays", g -> g
                        .metric("bookings", m -> m
                            .name("Tables booked after a post")
                            .source("Booking system, field \\"How did you hear of us\\"")
                            .targetEach(120, Per.PER_QUARTER)))
                    """))
            .whenToSuppress("There is only one place where the number stands, as with followers, which the platform"
                    + " itself shows to everybody.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_8_STEPS, 4).should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        if (metric.targets().isEmpty()) {
            inspection.notApplicable("no metric has a target");
        } else if (metric.source().isEmpty()) {
            inspection
                    .violated("{subject} has a target, but no source to read the number from")
                    .at("source")
                    .with("metric", metric.id())
                    .fix("In metric(\"{metric}\", ...) add .source(\"...\")")
                    .advice("Say where you read {subject}: in which report or tool?");
        }
    }
}
