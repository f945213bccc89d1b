package io.strategydsl.planning.progress;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.days.Periods;
import io.strategydsl.planning.words.ReasonPhrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The target that counts for a metric as of a day, and what it expects. Targets that are counted from a milestone with a day
 * are given as targets for that day.
 *
 * @param target the target that counts
 * @param start the first day whose observations count; empty where all do
 * @param next the next day on which it is compared with a target
 * @param expectation what is expected until then
 * @param reason why nothing is expected, where there is no expectation
 */
record TargetAsOf(
        Optional<Target> target,
        Optional<LocalDate> start,
        Optional<Checkpoint> next,
        Optional<Expectation> expectation,
        Optional<String> reason) {

    private static final int PERCENT_DECIMALS = 2;

    static TargetAsOf of(Metric metric, List<Target> targets, Optional<Timeframe> timeframe, LocalDate day) {
        Optional<LocalDate> start = metric.baseline().flatMap(Baseline::day).or(() -> timeframe.map(Timeframe::start));
        Optional<Target> counts = counting(metric, targets, start, day);
        if (counts.isEmpty()) {
            return new TargetAsOf(
                    counts,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ReasonPhrase.NO_TARGET.say()));
        }
        Draft draft = new Draft(metric, targets, timeframe, start, day, counts.get());
        if (counts.get() instanceof Target.GrowthEach growth) {
            return draft.growth(growth);
        }
        if (counts.get() instanceof Target.ValueEach each) {
            return draft.each(each);
        }
        if (counts.get() instanceof Target.Level level) {
            return draft.level(level);
        }
        if (counts.get() instanceof Target.Value value) {
            return draft.undated(value);
        }
        if (counts.get().relativeDay().isPresent()) {
            return draft.none(ReasonPhrase.MILESTONE_WITHOUT_DAY);
        }
        return counts.get() instanceof Target.Undecided ? draft.none(ReasonPhrase.UNDECIDED) : draft.dated();
    }

    /**
     * Returns the first dated target from the day on that comes after the baseline, or else the first that repeats, the
     * first level to keep, the first that is decided, the first.
     */
    private static Optional<Target> counting(
            Metric metric, List<Target> targets, Optional<LocalDate> start, LocalDate day) {
        LocalDate from = metric.baseline()
                .flatMap(any -> start)
                .filter(first -> !first.isBefore(day))
                .map(first -> first.plusDays(1))
                .orElse(day);
        return TargetDays.nearest(from, targets)
                .or(() -> targets.stream()
                        .filter(target -> TargetDays.period(target).isPresent())
                        .findFirst())
                .or(() ->
                        targets.stream().filter(Target.Level.class::isInstance).findFirst())
                .or(() -> targets.stream().filter(TargetAsOf::isDecided).findFirst())
                .or(() -> targets.stream().findFirst());
    }

    private static boolean isDecided(Target target) {
        return !(target instanceof Target.Undecided) && !(target instanceof Target.UndecidedAt);
    }

    /** What is known before the type of the target is. */
    private record Draft(
            Metric metric,
            List<Target> targets,
            Optional<Timeframe> timeframe,
            Optional<LocalDate> start,
            LocalDate day,
            Target target) {

        TargetAsOf dated() {
            LocalDate end = TargetDays.of(target).orElseThrow();
            Optional<Checkpoint> to = checkpoint(target);
            Optional<Checkpoint> next = to.filter(this::isAhead);
            if (metric.baseline().isEmpty() || to.isEmpty()) {
                return none(next, ReasonPhrase.NO_BASELINE);
            }
            if (start.isEmpty()) {
                return none(next, ReasonPhrase.NO_START);
            }
            if (!start.get().isBefore(end)) {
                return none(next, ReasonPhrase.BEFORE_BASELINE, "day", end, "baselineDay", start.get());
            }
            BigDecimal baseline = metric.baseline().get().value();
            Checkpoint from = TargetDays.last(end, targets)
                    .flatMap(this::checkpoint)
                    .filter(before -> before.day().isAfter(start.get()))
                    .orElseGet(() -> new Checkpoint(start.get(), baseline));
            return expectation(next, good(() -> suggested(baseline, destination(baseline))), from, to.get());
        }

        private Optional<Checkpoint> checkpoint(Target dated) {
            return TargetDays.value(dated, metric)
                    .map(value -> new Checkpoint(TargetDays.of(dated).orElseThrow(), value));
        }

        /** Returns the value of the last dated target that differs from the baseline: where the metric is to end up. */
        private BigDecimal destination(BigDecimal baseline) {
            Checkpoint last = new Checkpoint(start.orElseThrow(), baseline);
            for (Target each : targets) {
                Optional<Checkpoint> end = checkpoint(each);
                if (end.isPresent()
                        && end.get().day().isAfter(last.day())
                        && end.get().value().compareTo(baseline) != 0) {
                    last = end.get();
                }
            }
            return last.value();
        }

        TargetAsOf growth(Target.GrowthEach growth) {
            Optional<Baseline> baseline = metric.baseline();
            if (growth.per() == Per.PER_EVENT) {
                return none(ReasonPhrase.GROWTH_OF_EVENTS);
            }
            if (baseline.isEmpty()) {
                return none(ReasonPhrase.NO_BASELINE);
            }
            if (start.isEmpty()) {
                return none(ReasonPhrase.NO_START);
            }
            BigDecimal value = baseline.get().value();
            if (value.signum() <= 0) {
                return none(Optional.empty(), ReasonPhrase.GROWTH_OF_NOTHING, "baselineValue", value);
            }
            BigDecimal rate = BigDecimal.ONE.add(growth.percent().movePointLeft(PERCENT_DECIMALS));
            if (rate.signum() < 0) {
                return none(ReasonPhrase.FALL_BELOW_NOTHING);
            }
            Periods periods = new Periods(start.get(), baseline.get().day().isEmpty(), growth.per());
            CompoundGrowth compound = new CompoundGrowth(value, rate, periods);
            long number = periods.numberOf(lastDay());
            if (compound.isTooLong(number)) {
                return none(ReasonPhrase.ENDLESS_GROWTH);
            }
            Checkpoint to = compound.checkpoint(number);
            return expectation(
                    Optional.of(to).filter(this::isAhead),
                    good(() -> suggested(BigDecimal.ONE, rate)),
                    compound.checkpoint(number - 1),
                    to);
        }

        /** A level does not say by itself which side of it is the good one, and where the metric stood does not either. */
        TargetAsOf level(Target.Level level) {
            Direction good = metric.direction();
            return good == Direction.UNKNOWN
                    ? none(ReasonPhrase.UNKNOWN_DIRECTION)
                    : measuredBy(Optional.empty(), LevelToKeep.of(level.value(), good == Direction.UP_IS_GOOD));
        }

        /** Without a day there is no line to a value; one that is no better than the baseline is a level to keep. */
        TargetAsOf undated(Target.Value value) {
            Optional<BigDecimal> baseline = metric.baseline().map(Baseline::value);
            Direction good = metric.direction();
            return baseline.isEmpty() || good == Direction.UNKNOWN || isBetter(good, value.value(), baseline.get())
                    ? none(ReasonPhrase.NO_DAY)
                    : measuredBy(Optional.empty(), LevelToKeep.of(value.value(), good == Direction.UP_IS_GOOD));
        }

        TargetAsOf each(Target.ValueEach each) {
            Optional<Checkpoint> next = each.per() == Per.PER_EVENT
                    ? Optional.empty()
                    : periodsOfThePlan(each.per())
                            .map(periods -> periods.end(periods.numberOf(lastDay())))
                            .map(end -> new Checkpoint(end, each.value()))
                            .filter(this::isAhead);
            Optional<BigDecimal> baseline = metric.baseline().map(Baseline::value);
            Direction good = good(() -> suggested(baseline.orElse(each.value()), each.value()));
            if (good == Direction.UNKNOWN) {
                return none(next, ReasonPhrase.UNKNOWN_DIRECTION);
            }
            if (baseline.isEmpty()) {
                return measuredBy(next, TargetLevel.alone(each.value(), good == Direction.UP_IS_GOOD));
            }
            return measuredBy(
                    next,
                    isBetter(good, each.value(), baseline.get())
                            ? TargetLevel.from(baseline.get(), each.value())
                            : LevelToKeep.of(each.value(), good == Direction.UP_IS_GOOD));
        }

        /** Expects a dated target to be reached from the baseline or the previous target. */
        private TargetAsOf expectation(Optional<Checkpoint> next, Direction good, Checkpoint from, Checkpoint to) {
            if (good == Direction.UNKNOWN) {
                return none(next, ReasonPhrase.UNKNOWN_DIRECTION);
            }
            BigDecimal baseline = metric.baseline().orElseThrow().value();
            if (!isBetter(good, to.value(), baseline)) {
                return measuredBy(next, LevelToKeep.of(to.value(), good == Direction.UP_IS_GOOD));
            }
            // A target that asks for no more than the previous one has been due since that one.
            return measuredBy(
                    next,
                    isBetter(good, to.value(), from.value())
                            ? new StraightLine(new TargetLine(from.day(), from.value(), to.day(), to.value()))
                            : TargetLevel.from(new TargetLine(start.orElseThrow(), baseline, to.day(), to.value())));
        }

        /** Returns the good direction. What the metric or the catalogue states wins over what the numbers suggest. */
        private Direction good(Supplier<Direction> suggestion) {
            return metric.direction() == Direction.UNKNOWN ? suggestion.get() : metric.direction();
        }

        private Optional<Periods> periodsOfThePlan(Per per) {
            return timeframe
                    .map(plan -> new Periods(plan.start(), true, per))
                    .or(() -> start.map(first -> new Periods(first, false, per)));
        }

        /** Returns the day, or the last one of the plan once that is past. */
        private LocalDate lastDay() {
            return timeframe.map(Timeframe::end).filter(day::isAfter).orElse(day);
        }

        private boolean isAhead(Checkpoint checkpoint) {
            return !checkpoint.day().isBefore(day);
        }

        private TargetAsOf measuredBy(Optional<Checkpoint> next, Expectation expectation) {
            return new TargetAsOf(Optional.of(target), start, next, Optional.of(expectation), Optional.empty());
        }

        private TargetAsOf none(Optional<Checkpoint> next, ReasonPhrase reason, Object... namesAndValues) {
            return new TargetAsOf(
                    Optional.of(target), start, next, Optional.empty(), Optional.of(reason.say(namesAndValues)));
        }

        TargetAsOf none(ReasonPhrase reason) {
            return none(Optional.empty(), reason);
        }
    }

    private static Direction suggested(BigDecimal from, BigDecimal to) {
        int step = to.compareTo(from);
        if (step == 0) {
            return Direction.UNKNOWN;
        }
        return step > 0 ? Direction.UP_IS_GOOD : Direction.DOWN_IS_GOOD;
    }

    private static boolean isBetter(Direction good, BigDecimal one, BigDecimal other) {
        return good == Direction.UP_IS_GOOD ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }
}
