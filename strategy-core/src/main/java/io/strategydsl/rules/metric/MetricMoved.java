package io.strategydsl.rules.metric;

import io.strategydsl.model.Metric;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;

/** {@code metric.moved}. */
final class MetricMoved implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.moved")
            .title("Every metric is moved by a tactic")
            .fault("no tactic")
            .description("A metric that no tactic says it moves, in a plan that has tactics.")
            .why("A number that no work is meant to move changes by luck,"
                    + " and nobody knows what to do when it falls behind.")
            .fix("Add .moves(metricId) to the tactic that moves it")
            .advice("Say which tactic is meant to move this number.")
            .example(RuleExample.of("""
                    .goal("weekdays", "Fill the museum on weekdays", g -> g
                        .metric("tickets")
                        .metric("school-classes")
                        .tactic("tours", "Offer teachers a tour for their class", t -> t
                            .moves("tickets")))
                    """, """
                    .goal("weekdays", "Fill the museum on weekdays", g -> g
                        .metric("tickets")
                        .metric("school-classes")
                        .tactic("tours", "Offer teachers a tour for their class", t -> t
                            .moves("tickets", "school-classes")))
                    """))
            .whenToSuppress("The number is a warning sign that nobody tries to move, such as complaints that"
                    + " are counted while a shop tries to sell more.")
            .severity(Severity.INFO)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        if (inspection.index().tactics().isEmpty()) {
            inspection.notApplicable("the plan has no tactics");
        } else if (inspection.index().tactics(metric).isEmpty()) {
            inspection
                    .violated("no tactic says that it moves {subject}")
                    .with("metric", metric.id())
                    .fix("Add .moves(\"{metric}\") to the tactic that moves it")
                    .advice("Say which tactic is meant to move {subject}.");
        }
    }
}
