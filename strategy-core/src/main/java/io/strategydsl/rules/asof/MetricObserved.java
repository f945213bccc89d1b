package io.strategydsl.rules.asof;

import io.strategydsl.model.Metric;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;
import java.util.Optional;

/** {@code metric.observed}. */
final class MetricObserved implements Rule.ForEachMetric {
    private static final RuleInfo INFO = RuleInfo.builder("metric.observed")
            .title("What was to be reached by now was measured")
            .fault("no recent observation")
            .description("A metric with a target day in the past and no observation since the target before it.")
            .why("Targets win the support of those who lead the company, as long as somebody can say whether they were"
                    + " reached.")
            .fix("Add .observed(day, value) to the metric")
            .advice("Look up where the number stands now, and note it with its day.")
            .example(RuleExample.of("""
                    .goal("readers", "Win readers under 30 for the library", g -> g
                        .metric("cards", m -> m
                            .name("Library cards, under 30")
                            .quarterlyTargets(2026, 860, 920, 980, 1_040)))
                    """, """
                    .goal("readers", "Win readers under 30 for the library", g -> g
                        .metric("cards", m -> m
                            .name("Library cards, under 30")
                            .quarterlyTargets(2026, 860, 920, 980, 1_040)
                            .observed(LocalDate.of(2026, 4, 1), 845)))
                    """).asOf(LocalDate.of(2026, 4, 15)))
            .whenToSuppress("The number arrives late: sales figures that partners send six weeks after the quarter"
                    + " cannot be in the plan before that.")
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
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        Optional<LocalDate> target = TargetDays.lastBefore(day, metric, inspection.index());
        if (target.isEmpty()) {
            inspection.notApplicable("no metric has a dated target in the past");
            return;
        }
        Optional<LocalDate> before = TargetDays.lastBefore(target.get(), metric, inspection.index());
        boolean observed = MetricProgress.lastObserved(metric, day)
                .filter(last -> before.isEmpty() || last.day().isAfter(before.get()))
                .isPresent();
        if (!observed) {
            violated(metric, target.get(), before, day, inspection);
        }
    }

    private static void violated(
            Metric metric, LocalDate target, Optional<LocalDate> before, LocalDate day, Inspection inspection) {
        FindingBuilder finding = inspection
                .violated("{subject} had a target for {target} and has not been measured by {day}")
                .at("observations")
                .with("target", target)
                .with("day", day)
                .with("metric", metric.id())
                .fix("In metric(\"{metric}\", ...) add .observed(day, value)")
                .advice("The target for {target} has passed: look up where {subject} stands now, and note the "
                        + "number with its day.");
        before.ifPresent(last -> finding.message(
                        "{subject} had a target for {target} and has not been measured since the one for {before}")
                .with("before", last));
    }
}
