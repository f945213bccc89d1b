package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days and periods of the targets of a metric, and their values. */
public final class TargetDays {
    private static final Checks CHECKS = Checks.of("target days");

    private TargetDays() {}

    /**
     * Returns the day of a dated target: a value or a change by a day, or one for a day that is not decided yet. A target that
     * is counted from a milestone has one once {@link StrategyIndex#targets(Metric)} has given it one.
     */
    public static Optional<LocalDate> of(Target target) {
        if (CHECKS.present("target", target) instanceof Target.ValueBy value) {
            return Optional.of(value.day());
        }
        if (target instanceof Target.Undecided undecided) {
            return undecided.day();
        }
        return target instanceof Target.ChangeBy change ? Optional.of(change.day()) : Optional.empty();
    }

    /** Returns the period of a target that repeats: a value or growth in each period. */
    public static Optional<Per> period(Target target) {
        if (CHECKS.present("target", target) instanceof Target.ValueEach value) {
            return Optional.of(value.per());
        }
        return target instanceof Target.GrowthEach growth ? Optional.of(growth.per()) : Optional.empty();
    }

    /**
     * Returns the value of a dated target. A change counts from the baseline, so without a baseline it has no value, nor
     * has a target that is not decided yet.
     */
    public static Optional<BigDecimal> value(Target target, Metric metric) {
        CHECKS.present("metric", metric);
        if (CHECKS.present("target", target) instanceof Target.ValueBy value) {
            return Optional.of(value.value());
        }
        return target instanceof Target.ChangeBy change
                ? metric.baseline().map(baseline -> baseline.value().add(change.change()))
                : Optional.empty();
    }

    /** Returns the last day before this one by which a decided target of the metric was to be reached. */
    public static Optional<LocalDate> lastBefore(LocalDate day, Metric metric, StrategyIndex index) {
        CHECKS.present("day", day);
        CHECKS.present("metric", metric);
        return last(day, CHECKS.present("index", index).targets(metric)).flatMap(TargetDays::of);
    }

    /** Returns the last dated and decided target for a day before this one; of two for one day, the first. */
    static Optional<Target> last(LocalDate before, List<Target> targets) {
        Optional<Target> last = Optional.empty();
        for (Target target : targets) {
            Optional<LocalDate> day = decided(target).filter(before::isAfter);
            if (day.isPresent() && (last.isEmpty() || isAfter(target, last.get()))) {
                last = Optional.of(target);
            }
        }
        return last;
    }

    /**
     * Returns the first dated and decided target from the day on; where all are past, the last one. Of two for one day, the
     * first.
     */
    static Optional<Target> nearest(LocalDate day, List<Target> targets) {
        Optional<Target> nearest = Optional.empty();
        for (Target target : targets) {
            if (decided(target).isPresent() && (nearest.isEmpty() || isNearer(target, nearest.get(), day))) {
                nearest = Optional.of(target);
            }
        }
        return nearest;
    }

    private static Optional<LocalDate> decided(Target target) {
        return target instanceof Target.Undecided ? Optional.empty() : of(target);
    }

    private static boolean isNearer(Target target, Target other, LocalDate day) {
        boolean ahead = !of(target).orElseThrow().isBefore(day);
        boolean otherAhead = !of(other).orElseThrow().isBefore(day);
        if (ahead != otherAhead) {
            return ahead;
        }
        return ahead ? isAfter(other, target) : isAfter(target, other);
    }

    private static boolean isAfter(Target target, Target other) {
        return of(target).orElseThrow().isAfter(of(other).orElseThrow());
    }
}
