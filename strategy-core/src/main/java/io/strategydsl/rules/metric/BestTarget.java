package io.strategydsl.rules.metric;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.planning.progress.TargetDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Targets that cannot be bettered: 0 where less is better, unless the metric is to fall below it. */
final class BestTarget {
    private BestTarget() {}

    /** Returns the first day by which a target asks for what cannot be bettered. */
    static Optional<LocalDate> day(Metric metric, StrategyIndex index) {
        Optional<LocalDate> first = Optional.empty();
        if (isLowerBetter(metric)) {
            for (Target target : index.targets(metric)) {
                Optional<BigDecimal> value = TargetDays.value(target, metric);
                if (value.isPresent() && value.get().signum() < 0) {
                    return Optional.empty();
                }
                if (value.isPresent() && value.get().signum() == 0) {
                    LocalDate day = TargetDays.of(target).orElseThrow();
                    first = first.isPresent() && first.get().isBefore(day) ? first : Optional.of(day);
                }
            }
        }
        return first;
    }

    /** Returns whether a target asks in each period for what cannot be bettered. */
    static boolean isRepeated(Metric metric) {
        if (isLowerBetter(metric)) {
            for (Target target : metric.targets()) {
                if (target instanceof Target.ValueEach each && each.value().signum() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As stated or catalogued, otherwise as the baseline suggests: 0 is below it. */
    private static boolean isLowerBetter(Metric metric) {
        Optional<Baseline> baseline = metric.baseline();
        return metric.direction() == Direction.UNKNOWN
                ? baseline.isPresent() && baseline.get().value().signum() > 0
                : metric.direction() == Direction.DOWN_IS_GOOD;
    }
}
