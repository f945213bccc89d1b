package io.strategydsl.rules;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Target;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Subjects;
import java.math.BigDecimal;
import java.util.Optional;

/** {@code metric.direction}. */
final class MetricDirection implements Rule {
    private static final RuleInfo INFO = RuleInfo.builder("metric.direction")
            .title("Every target lies where things get better")
            .description("A dated target on the wrong side of the baseline: below it where more is better, above it"
                    + " where less is better, as with a bounce rate. A target equal to the baseline is a warning.")
            .why("A target on the wrong side asks for things to get worse;"
                    + " either a number is wrong or the metric is better when it falls.")
            .fix("Correct the target or the baseline, or state which way is good")
            .example(RuleExample.of("""
                    .goal("visits", "Have patients read on after the first page", g -> g
                        .metric("bounces", m -> m
                            .kind(MetricKind.BOUNCE_RATE)
                            .baseline(54, LocalDate.of(2025, 12, 31))
                            .target(60, LocalDate.of(2026, 6, 30))))
                    """, """
                    .goal("visits", "Have patients read on after the first page", g -> g
                        .metric("bounces", m -> m
                            .kind(MetricKind.BOUNCE_RATE)
                            .baseline(54, LocalDate.of(2025, 12, 31))
                            .target(48, LocalDate.of(2026, 6, 30))))
                    """))
            .whenToSuppress("The plan makes do with less on purpose: after half the budget is gone, the target says"
                    + " how much of the reach is to be kept. In all other cases a number is wrong, and has to"
                    + " be corrected.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since(MethodRules.SINCE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void lookAt(Subjects subjects) {
        subjects.metrics(MetricDirection::check);
    }

    private static void check(Metric metric, Inspection inspection) {
        if (metric.direction() == Direction.UNKNOWN) {
            inspection.notApplicable("no metric says which way is good");
            return;
        }
        Optional<Baseline> baseline = metric.baseline();
        boolean compared = false;
        for (Target target : metric.targets()) {
            if (target instanceof Target.ValueBy value && baseline.isPresent()) {
                compared = true;
                checkValue(metric, value, baseline.get().value(), inspection);
            } else if (target instanceof Target.ChangeBy change) {
                compared = true;
                checkChange(metric, change, inspection);
            }
        }
        if (!compared) {
            inspection.notApplicable("no metric has both a baseline and a dated target");
        }
    }

    private static void checkValue(Metric metric, Target.ValueBy target, BigDecimal baseline, Inspection inspection) {
        int step = target.value().compareTo(baseline);
        if (step == 0) {
            inspection
                    .violated("{subject} should {move}, but its target by {day} is the baseline itself, {target}")
                    .at("targets")
                    .severity(Severity.WARNING)
                    .found(target.value().toPlainString())
                    .with("move", move(metric))
                    .with("day", target.day())
                    .with("target", target.value())
                    .with("metric", metric.id())
                    .fix(fix(metric));
        } else if (isWorse(step, metric)) {
            inspection
                    .violated("{subject} should {move}, but its target of {target} by {day} is {side} the baseline of"
                            + " {baseline}")
                    .at("targets")
                    .found(target.value().toPlainString())
                    .with("move", move(metric))
                    .with("side", step < 0 ? "below" : "above")
                    .with("day", target.day())
                    .with("target", target.value())
                    .with("baseline", baseline)
                    .with("metric", metric.id())
                    .fix(fix(metric));
        }
    }

    // A change is counted from the baseline, so its sign tells the side even where the baseline is not stated.
    private static void checkChange(Metric metric, Target.ChangeBy target, Inspection inspection) {
        int step = target.change().signum();
        if (step == 0 || isWorse(step, metric)) {
            inspection
                    .violated("{subject} should {move}, but is to change by {change} until {day}")
                    .at("targets")
                    .severity(step == 0 ? Severity.WARNING : Severity.ERROR)
                    .found(target.change().toPlainString())
                    .with("move", move(metric))
                    .with("change", target.change())
                    .with("day", target.day())
                    .with("metric", metric.id())
                    .fix(fix(metric));
        }
    }

    private static boolean isWorse(int step, Metric metric) {
        return metric.direction() == Direction.UP_IS_GOOD ? step < 0 : step > 0;
    }

    private static String move(Metric metric) {
        return metric.direction() == Direction.UP_IS_GOOD ? "rise" : "fall";
    }

    private static String fix(Metric metric) {
        return metric.direction() == Direction.UP_IS_GOOD
                ? "In metric(\"{metric}\", ...) correct the target or the baseline,"
                        + " or add .lowerIsBetter() if less is better"
                : "In metric(\"{metric}\", ...) correct the target or the baseline";
    }
}
