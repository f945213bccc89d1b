package io.strategydsl.planning;

import io.strategydsl.internal.Numbers;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a metric is held against as of a day.
 *
 * @param target which of its targets counts
 * @param start the day from which on observations count; empty for all
 * @param next the next day on which it is compared with a target
 * @param course what it is measured with
 * @param reason why there is nothing to measure it with, where there is no course
 */
record Aim(
        Optional<Target> target,
        Optional<LocalDate> start,
        Optional<Checkpoint> next,
        Optional<Course> course,
        Optional<String> reason) {

    private static final int PERCENT_DECIMALS = 2;
    private static final String UNKNOWN_DIRECTION = "nobody said whether more or less is better";

    static Aim of(Metric metric, Strategy strategy, LocalDate day) {
        Optional<Target> counts = TargetDays.nearest(day, metric)
                .or(() -> metric.targets().stream()
                        .filter(target -> !(target instanceof Target.Undecided))
                        .findFirst())
                .or(() -> metric.targets().stream().findFirst());
        if (counts.isEmpty()) {
            return none("no target");
        }
        Draft draft = new Draft(metric, strategy.timeframe(), day, counts.get());
        if (counts.get() instanceof Target.ValueBy value) {
            return draft.by(value.day(), Optional.of(value.value()));
        }
        if (counts.get() instanceof Target.ChangeBy change) {
            Optional<BigDecimal> sum =
                    metric.baseline().map(baseline -> baseline.value().add(change.change()));
            return draft.by(change.day(), sum);
        }
        if (counts.get() instanceof Target.GrowthEach growth) {
            return draft.growth(growth);
        }
        return counts.get() instanceof Target.ValueEach each
                ? draft.each(each)
                : draft.none("the target is not decided yet");
    }

    private static Aim none(String reason) {
        return new Aim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /** What is known before the form of the target is looked at. */
    private record Draft(Metric metric, Optional<Timeframe> timeframe, LocalDate day, Target target) {

        Aim by(LocalDate end, Optional<BigDecimal> value) {
            Optional<Checkpoint> next =
                    value.filter(any -> !end.isBefore(day)).map(stated -> new Checkpoint(end, stated));
            Optional<Baseline> baseline = metric.baseline();
            if (baseline.isEmpty() || value.isEmpty()) {
                return none(next, "no baseline");
            }
            if (start().isEmpty()) {
                return none(next, "the baseline has no day, and the plan no first day");
            }
            BigDecimal from = baseline.get().value();
            LocalDate start = start().get();
            if (!start.isBefore(end)) {
                return none(next, "the target is for " + end + ", and the baseline of " + start);
            }
            return from.compareTo(value.get()) == 0
                    ? held(next, from)
                    : aim(next, new StraightLine(new Way(start, from, end, value.get())));
        }

        Aim growth(Target.GrowthEach growth) {
            Optional<Baseline> baseline = metric.baseline();
            if (growth.per() == Per.PER_EVENT) {
                return none("nobody knows how often it was to grow by now");
            }
            if (baseline.isEmpty()) {
                return none("no baseline");
            }
            if (start().isEmpty()) {
                return none("the baseline has no day, and the plan no first day");
            }
            BigDecimal from = baseline.get().value();
            if (from.signum() <= 0) {
                return none("growth in percent says nothing of a baseline of " + Numbers.written(from));
            }
            BigDecimal rate = BigDecimal.ONE.add(growth.percent().movePointLeft(PERCENT_DECIMALS));
            if (rate.signum() < 0) {
                return none("nothing can fall by more than 100 percent");
            }
            Periods periods = new Periods(start().get(), baseline.get().day().isEmpty(), growth.per());
            long number = periods.numberOf(lastDay());
            if (rate.compareTo(BigDecimal.ONE) == 0) {
                return held(next(periods.end(number), from), from);
            }
            Compound course = new Compound(from, rate, periods, number);
            return course.isTooLong()
                    ? none("growth like that comes to more than can be counted")
                    : aim(next(course.checkpoint().day(), course.checkpoint().value()), course);
        }

        Aim each(Target.ValueEach each) {
            Optional<Checkpoint> next = each.per() == Per.PER_EVENT
                    ? Optional.empty()
                    : periodsOfThePlan(each.per())
                            .flatMap(periods -> next(periods.end(periods.numberOf(lastDay())), each.value()));
            Optional<BigDecimal> from =
                    metric.baseline().map(Baseline::value).filter(value -> value.compareTo(each.value()) != 0);
            return from.isPresent() ? aim(next, Level.from(from.get(), each.value())) : held(next, each.value());
        }

        private Aim held(Optional<Checkpoint> next, BigDecimal level) {
            return metric.direction() == Direction.UNKNOWN
                    ? none(next, UNKNOWN_DIRECTION)
                    : aim(next, Level.alone(level, metric.direction() == Direction.UP_IS_GOOD));
        }

        private Optional<Periods> periodsOfThePlan(Per per) {
            return timeframe
                    .map(plan -> new Periods(plan.start(), true, per))
                    .or(() -> start().map(start -> new Periods(start, false, per)));
        }

        /** The day as of which things are asked, or the last of the plan when that is past. */
        private LocalDate lastDay() {
            return timeframe.map(Timeframe::end).filter(day::isAfter).orElse(day);
        }

        private Optional<LocalDate> start() {
            return metric.baseline().flatMap(Baseline::day).or(() -> timeframe.map(Timeframe::start));
        }

        private Optional<Checkpoint> next(LocalDate end, BigDecimal value) {
            return end.isBefore(day) ? Optional.empty() : Optional.of(new Checkpoint(end, value));
        }

        private Aim aim(Optional<Checkpoint> next, Course course) {
            return new Aim(Optional.of(target), start(), next, Optional.of(course), Optional.empty());
        }

        private Aim none(Optional<Checkpoint> next, String reason) {
            return new Aim(Optional.of(target), start(), next, Optional.empty(), Optional.of(reason));
        }

        Aim none(String reason) {
            return none(Optional.empty(), reason);
        }
    }
}
