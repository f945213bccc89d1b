package io.strategydsl.rules.asof;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.time.LocalDate;

/** {@code metric.on-track}. */
final class MetricOnTrack implements Rule.ForEachMetric {
    private static final RuleParameter<Integer> TOLERANCE = new RuleParameter.WholeNumber(
            "tolerance",
            "How far behind the line is still on track, in percent of the way from one target to the next",
            MetricProgress.DEFAULT_TOLERANCE,
            0,
            100);

    private static final RuleInfo INFO = RuleInfo.builder("metric.on-track")
            .title("Every metric is on its way to the next target")
            .fault("behind")
            .description("A metric whose latest observation is behind the line that runs from its baseline"
                    + " to each dated target in turn, or on the wrong side of a level that it should"
                    + " keep. What counts is what was due on the day of the observation.")
            .why("Numbers that lag behind say early that goals or tactics have to change, while there is time to change"
                    + " them.")
            .fix("Change the tactics that should move the metric, or its target")
            .advice("Decide while there is time what to change: do more of what moves the number, try "
                    + "something else, or set a target that you can reach.")
            .example(RuleExample.of("""
                    .goal("trials", "Have more developers try our editor", g -> g
                        .metric("trials", m -> m
                            .name("Trials started in a month")
                            .baseline(200, LocalDate.of(2025, 12, 31))
                            .target(400, LocalDate.of(2026, 6, 30))
                            .observed(LocalDate.of(2026, 5, 15), 290)))
                    """, """
                    .goal("trials", "Have more developers try our editor", g -> g
                        .metric("trials", m -> m
                            .name("Trials started in a month")
                            .baseline(200, LocalDate.of(2025, 12, 31))
                            .target(400, LocalDate.of(2026, 12, 31))
                            .observed(LocalDate.of(2026, 5, 15), 290)))
                    """).asOf(LocalDate.of(2026, 5, 20)))
            .whenToSuppress("Nobody expects the number to rise evenly: a gift shop that sells half of its year in"
                    + " December is behind the straight line until then.")
            .severity(Severity.WARNING)
            .sources(Source.of(Article.BUFFER, 5).should(), Source.house())
            .parameters(TOLERANCE)
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
        MetricProgress progress =
                MetricProgress.of(metric, inspection.index(), inspection.day().get(), inspection.parameter(TOLERANCE));
        if (!isJudged(progress)) {
            inspection.notApplicable("no metric has a baseline, a later target with a day, and an observation since");
        } else if (progress.verdict() == Verdict.BEHIND) {
            violated(progress, inspection);
        }
    }

    /** Returns whether it is judged: a level to keep always is, other targets that repeat only when the period ends. */
    private static boolean isJudged(MetricProgress progress) {
        return progress.verdict() != Verdict.NO_DATA
                && (progress.levelToKeep().isPresent()
                        || progress.target().flatMap(TargetDays::of).isPresent());
    }

    private static void violated(MetricProgress progress, Inspection inspection) {
        Observation latest = progress.latestObservation().orElseThrow();
        FindingBuilder finding = inspection
                .violated(
                        "{subject} stood at {value} on {observed}: {made}% of the way from {from} to {target} by {end},"
                                + " where {due}% was due")
                .at("observations")
                .found(latest.value().toPlainString())
                .with("value", latest.value())
                .with("observed", latest.day())
                .with("metric", progress.metric().id());
        progress.targetLine()
                .ifPresent(way -> finding.with(
                                "made", progress.achievedPercent().orElseThrow())
                        .with("due", progress.plannedPercent().orElseThrow())
                        .with("from", way.from())
                        .with("target", way.target())
                        .with("end", way.end())
                        .fix("Change the tactics that should move metric(\"{metric}\", ...), or its .target(...)")
                        .advice("Decide while there is time what to change: do more of what moves {subject}, try "
                                + "something else, or set a target that you can reach."));
        progress.levelToKeep()
                .ifPresent(limit -> finding.message(
                                latest.value().compareTo(limit) < 0
                                        ? "{subject} stood at {value} on {observed}, below the level of {limit} that it is to"
                                                + " keep"
                                        : "{subject} stood at {value} on {observed}, above the level of {limit} that it is to"
                                                + " keep")
                        .with("limit", limit)
                        .fix("Change the tactics that should move metric(\"{metric}\", ...), or the level to keep")
                        .advice("Decide what to change so that {subject} comes back to its level of {limit}, or set a "
                                + "level that you can keep."));
    }
}
