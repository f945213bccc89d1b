package io.strategydsl.rules;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** {@code metric.on-track}. */
final class MetricOnTrack implements Rule {
    private static final RuleParameter<Integer> TOLERANCE = new RuleParameter.WholeNumber(
            "tolerance", "How far behind the straight line is still on track, in percent of the whole way", 10, 0, 100);

    private static final RuleInfo INFO = RuleInfo.builder("metric.on-track")
            .title("Every metric is on its way to the next target")
            .description(
                    "A metric whose latest observation is behind the straight line from its baseline to the next dated"
                            + " target, or to the last one when all are past.")
            .why("Numbers that lag behind say early that goals or tactics have to change, while there is time to change"
                    + " them.")
            .fix("Change the tactics that should move the metric, or its target")
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
            .sources(Source.of(Article.BUFFER, 5), Source.house())
            .parameters(TOLERANCE)
            .since(MethodRules.SINCE)
            .build();

    /** A target that is for a day; the sum of a baseline and a change can be longer than a number that a plan states. */
    private record Dated(LocalDate day, BigDecimal value) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.metrics(MetricOnTrack::check);
    }

    private static void check(Metric metric, Inspection inspection) {
        if (inspection.day().isEmpty()) {
            inspection.notApplicable(AsOfRules.NO_DAY);
            return;
        }
        LocalDate day = inspection.day().get();
        Optional<Progress.Line> line = line(metric, day, inspection.index().strategy());
        Optional<Observation> latest = line.flatMap(each -> latest(metric, each.start(), day));
        if (latest.isEmpty()) {
            inspection.notApplicable(
                    "no metric has a baseline, a later target that differs from it, and an observation" + " since");
            return;
        }
        Progress progress = Progress.of(latest.get(), line.orElseThrow());
        if (progress.isBehind(inspection.parameter(TOLERANCE))) {
            violated(metric, latest.get(), line.orElseThrow(), progress, inspection);
        }
    }

    private static Optional<Progress.Line> line(Metric metric, LocalDate day, Strategy strategy) {
        Optional<LocalDate> start = metric.baseline()
                .flatMap(Baseline::day)
                .or(() -> strategy.timeframe().map(Timeframe::start));
        if (metric.baseline().isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal baseline = metric.baseline().get().value();
        Optional<Dated> best = Optional.empty();
        for (Target target : metric.targets()) {
            Optional<Dated> each = dated(target, baseline);
            if (each.isPresent() && (best.isEmpty() || isNearer(each.get(), best.get(), day))) {
                best = each;
            }
        }
        return best.flatMap(target -> Progress.Line.between(start.get(), baseline, target.day(), target.value()));
    }

    private static Optional<Dated> dated(Target target, BigDecimal baseline) {
        if (target instanceof Target.ValueBy value) {
            return Optional.of(new Dated(value.day(), value.value()));
        }
        return target instanceof Target.ChangeBy change
                ? Optional.of(new Dated(change.day(), baseline.add(change.change())))
                : Optional.empty();
    }

    /** The first target from the day on comes before all others; of those before the day, the last one does. */
    private static boolean isNearer(Dated one, Dated other, LocalDate day) {
        boolean ahead = !one.day().isBefore(day);
        boolean otherAhead = !other.day().isBefore(day);
        if (ahead != otherAhead) {
            return ahead;
        }
        return ahead ? one.day().isBefore(other.day()) : one.day().isAfter(other.day());
    }

    private static Optional<Observation> latest(Metric metric, LocalDate start, LocalDate day) {
        Optional<Observation> latest = Optional.empty();
        for (Observation each : metric.observations()) {
            boolean counts = !each.day().isBefore(start) && !each.day().isAfter(day);
            // Of two on one day, the one written down later corrects the other.
            if (counts && (latest.isEmpty() || !each.day().isBefore(latest.get().day()))) {
                latest = Optional.of(each);
            }
        }
        return latest;
    }

    private static void violated(
            Metric metric, Observation latest, Progress.Line line, Progress progress, Inspection inspection) {
        inspection
                .violated("{subject} stood at {value} on {observed}: {made} % of the way from {baseline} to {target} by"
                        + " {end}, where {due} % was due")
                .at("observations")
                .found(latest.value().toPlainString())
                .with("value", latest.value())
                .with("observed", latest.day())
                .with("made", Progress.percent(progress.made()))
                .with("due", Progress.percent(progress.due()))
                .with("baseline", line.baseline())
                .with("target", line.target())
                .with("end", line.end())
                .with("metric", metric.id())
                .fix("Change the tactics that should move metric(\"{metric}\", ...), or its .target(...)");
    }
}
