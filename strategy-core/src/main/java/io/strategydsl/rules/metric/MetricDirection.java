package io.strategydsl.rules.metric;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Target;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.Periods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** {@code metric.direction}. */
final class MetricDirection implements Rule.ForEachMetric {
    private static final String MOVE = "{direction, select, up-is-good {rise} other {fall}}";
    private static final String SIDE = "{direction, select, up-is-good {below} other {above}}";

    private static final RuleInfo INFO = RuleInfo.builder("metric.direction")
            .title("Every target lies where things get better")
            .fault("a target on the wrong side")
            .description(
                    "A target on the wrong side of the baseline: below it where more is better, above it where less"
                            + " is better, as with a bounce rate; also a change or growth that leads there. Dated targets that"
                            + " all equal the baseline are a level to keep, and a note asks to say so.")
            .why("A target on the wrong side asks for things to get worse;"
                    + " either a number is wrong or the metric is better when it falls.")
            .fix("Correct the target or the baseline, or state which way is good")
            .advice("Correct the target or the number from which it starts, or say which way is better.")
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
            .whenToSuppress(
                    "Never: a limit on purpose, such as how much of the reach is to be kept after half the budget"
                            + " is gone, is written .holds(number) in place of the target. In all other cases a number is"
                            + " wrong, and has to be corrected.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        Direction direction = metric.direction();
        if (direction == Direction.UNKNOWN) {
            inspection.notApplicable("no metric says which way is good");
            return;
        }
        boolean compared = false;
        Optional<Baseline> baseline = metric.baseline();
        boolean moves = false;
        Target equal = null;
        for (Target target : inspection.index().targets(metric)) {
            if (isComparable(target, baseline)) {
                compared = true;
                int step = step(target, baseline);
                if (isWorse(step, direction)) {
                    violated(metric, target, inspection);
                }
                moves |= step != 0;
                equal = equal == null && isDated(target) ? target : equal;
            }
        }
        if (!compared) {
            inspection.notApplicable("no metric has a target that can be compared with a baseline");
        } else if (equal != null && !moves) {
            atTheBaseline(metric, equal, inspection);
        }
    }

    private static boolean isDated(Target target) {
        return TargetDays.of(target).isPresent() || target.relativeDay().isPresent();
    }

    private static void atTheBaseline(Metric metric, Target target, Inspection inspection) {
        FindingBuilder finding = inspection
                .violated(choose(
                        target,
                        "{subject} has a target for {day} that is its baseline: a level to keep",
                        "{subject} has a target for a day counted from '{milestone}' that is its baseline: a level to keep",
                        "{subject} has a target {day} that is its baseline: a level to keep"))
                .severity(Severity.INFO)
                .at("targets")
                .found(target)
                .with("metric", metric.id())
                .with("number", "number")
                .fix(
                        "In metric(\"{metric}\", ...) write .holds({number}) in place of the target, or correct the target")
                .advice("The target of {subject} is where it stands already. Is it a level to keep? Then say so. "
                        + "If not, correct the target.");
        addDay(target, finding);
        metric.baseline().ifPresent(baseline -> finding.with("number", baseline.value()));
    }

    /** Returns the day of a dated target, in words where it is counted from a milestone. */
    private static Optional<Object> day(Target target) {
        Optional<LocalDate> day = TargetDays.of(target);
        return day.isPresent() ? Optional.of(day.get()) : target.relativeDay().map(Object.class::cast);
    }

    /** Returns the message that says when the target is to be reached; a milestone is named between quotation marks. */
    private static String choose(Target target, String onADay, String fromAMilestone, String relative) {
        Optional<RelativeDay> day = target.relativeDay();
        if (day.isEmpty()) {
            return onADay;
        }
        return day.get() instanceof RelativeDay.FromMilestone ? fromAMilestone : relative;
    }

    private static void addDay(Target target, FindingBuilder finding) {
        day(target).ifPresent(day -> finding.with("day", day));
        if (target.relativeDay().isPresent() && target.relativeDay().get() instanceof RelativeDay.FromMilestone from) {
            finding.with("milestone", from.milestone());
        }
    }

    private static boolean isComparable(Target target, Optional<Baseline> baseline) {
        if (target instanceof Target.GrowthEach) {
            // Growth in percent says nothing of a baseline of zero or less.
            return baseline.isEmpty() || baseline.get().value().signum() > 0;
        }
        if (target instanceof Target.ChangeBy || target instanceof Target.ChangeAt) {
            return true;
        }
        return baseline.isPresent()
                && !(target instanceof Target.Undecided)
                && !(target instanceof Target.UndecidedAt)
                && !(target instanceof Target.Level);
    }

    /**
     * Above zero where the target lies above the baseline, and below zero where it lies below. Change and growth are
     * counted from the baseline, so that their sign says it even where the baseline is not stated.
     */
    private static int step(Target target, Optional<Baseline> baseline) {
        if (target instanceof Target.ChangeBy change) {
            return change.change().signum();
        }
        if (target instanceof Target.ChangeAt change) {
            return change.change().signum();
        }
        if (target instanceof Target.GrowthEach growth) {
            return growth.percent().signum();
        }
        return value(target).compareTo(baseline.orElseThrow().value());
    }

    private static BigDecimal value(Target target) {
        if (target instanceof Target.Value undated) {
            return undated.value();
        }
        if (target instanceof Target.ValueAt at) {
            return at.value();
        }
        return target instanceof Target.ValueBy by ? by.value() : ((Target.ValueEach) target).value();
    }

    private static boolean isWorse(int step, Direction direction) {
        return direction == Direction.UP_IS_GOOD ? step < 0 : step > 0;
    }

    private static void violated(Metric metric, Target target, Inspection inspection) {
        boolean rises = metric.direction() == Direction.UP_IS_GOOD;
        FindingBuilder finding = inspection
                .violated(template(target))
                .at("targets")
                .with("direction", metric.direction())
                .with("metric", metric.id())
                .fix(
                        rises
                                ? "In metric(\"{metric}\", ...) correct the target or the baseline,"
                                        + " or add .lowerIsBetter() if less is better"
                                : "In metric(\"{metric}\", ...) correct the target or the baseline")
                .advice(
                        rises
                                ? "{subject} is to get worse by its target. Correct the target or the number from which it starts,"
                                        + " or say that less is better."
                                : "{subject} is to get worse by its target. Correct the target or the number from which it"
                                        + " starts.");
        addDay(target, finding);
        TargetDays.period(target).ifPresent(per -> finding.with("period", per));
        if (target instanceof Target.ChangeBy change) {
            finding.found(change.change().toPlainString()).with("change", change.change());
        } else if (target instanceof Target.ChangeAt change) {
            finding.found(change.change().toPlainString()).with("change", change.change());
        } else if (target instanceof Target.GrowthEach growth) {
            finding.found(growth.percent().toPlainString()).with("change", growth.percent());
        } else {
            finding.found(value(target).toPlainString())
                    .with("target", value(target))
                    .with("baseline", metric.baseline().orElseThrow().value());
        }
    }

    private static String template(Target target) {
        if (target instanceof Target.ChangeBy || target instanceof Target.ChangeAt) {
            return choose(
                    target,
                    "{subject} should " + MOVE + ", but is to change by {change} until {day}",
                    "{subject} should " + MOVE + ", but is to change by {change} for a day counted from '{milestone}'",
                    "{subject} should " + MOVE + ", but is to change by {change} {day}");
        }
        if (target instanceof Target.GrowthEach) {
            return "{subject} should " + MOVE + ", but is to change by {change}% " + Periods.EACH;
        }
        if (target instanceof Target.Value) {
            return "{subject} should " + MOVE + ", but its target of {target} is " + SIDE
                    + " the baseline of {baseline}";
        }
        if (target instanceof Target.ValueEach) {
            return "{subject} should " + MOVE + ", but its target of {target} " + Periods.EACH + " is " + SIDE
                    + " the baseline of {baseline}";
        }
        return choose(
                target,
                "{subject} should " + MOVE + ", but its target of {target} by {day} is " + SIDE
                        + " the baseline of {baseline}",
                "{subject} should " + MOVE + ", but its target of {target} for a day counted from '{milestone}' is "
                        + SIDE + " the baseline of {baseline}",
                "{subject} should " + MOVE + ", but its target of {target} {day} is " + SIDE
                        + " the baseline of {baseline}");
    }
}
