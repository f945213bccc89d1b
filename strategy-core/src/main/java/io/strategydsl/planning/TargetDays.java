package io.strategydsl.planning;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import java.time.LocalDate;
import java.util.Optional;

/** By which days, or in which periods, the targets of a metric are to be reached. */
public final class TargetDays {
    private static final Checks CHECKS = Checks.of("target days");

    private TargetDays() {}

    /**
     * The day of a target that has one: a value or a change by a day.
     *
     * @throws NullPointerException if it is null
     */
    public static Optional<LocalDate> of(Target target) {
        if (CHECKS.present("target", target) instanceof Target.ValueBy value) {
            return Optional.of(value.day());
        }
        return target instanceof Target.ChangeBy change ? Optional.of(change.day()) : Optional.empty();
    }

    /**
     * The period of a target that repeats: a value or growth in each period.
     *
     * @throws NullPointerException if it is null
     */
    public static Optional<Per> period(Target target) {
        if (CHECKS.present("target", target) instanceof Target.ValueEach value) {
            return Optional.of(value.per());
        }
        return target instanceof Target.GrowthEach growth ? Optional.of(growth.per()) : Optional.empty();
    }

    /**
     * The last day before this one by which a target of the metric was to be reached.
     *
     * @throws NullPointerException if an argument is null
     */
    public static Optional<LocalDate> lastBefore(LocalDate day, Metric metric) {
        CHECKS.present("day", day);
        Optional<LocalDate> last = Optional.empty();
        for (Target target : CHECKS.present("metric", metric).targets()) {
            Optional<LocalDate> each = of(target).filter(day::isAfter);
            if (each.isPresent() && (last.isEmpty() || each.get().isAfter(last.get()))) {
                last = each;
            }
        }
        return last;
    }

    /** The first dated target from the day on; where all are past, the last one. */
    static Optional<Target> nearest(LocalDate day, Metric metric) {
        Optional<Target> nearest = Optional.empty();
        for (Target target : metric.targets()) {
            if (of(target).isPresent() && (nearest.isEmpty() || isNearer(target, nearest.get(), day))) {
                nearest = Optional.of(target);
            }
        }
        return nearest;
    }

    private static boolean isNearer(Target target, Target other, LocalDate day) {
        LocalDate one = of(target).orElseThrow();
        LocalDate two = of(other).orElseThrow();
        boolean ahead = !one.isBefore(day);
        boolean otherAhead = !two.isBefore(day);
        if (ahead != otherAhead) {
            return ahead;
        }
        return ahead ? one.isBefore(two) : one.isAfter(two);
    }
}
