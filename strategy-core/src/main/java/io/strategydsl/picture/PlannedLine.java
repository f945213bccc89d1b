package io.strategydsl.picture;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Metric;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.progress.Checkpoint;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.TargetDays;
import io.strategydsl.planning.progress.TargetLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is planned for a metric: a line from its baseline from target to target, or through the periods of its growth; levels
 * that are the same on every day; and what has no place in a picture.
 */
final class PlannedLine {

    /** Growth that goes on for more periods than that is drawn as far as they go. */
    private static final int MAX_PERIODS = 60;

    private final Metric metric;
    private final StrategyIndex index;
    private final List<Target> targets;
    private final Optional<Checkpoint> beginning;

    PlannedLine(Metric metric, StrategyIndex index) {
        this.metric = metric;
        this.index = index;
        this.targets = index.targets(metric);
        this.beginning = metric.baseline()
                .flatMap(baseline -> firstDay(baseline).map(day -> new Checkpoint(day, baseline.value())));
    }

    private Optional<LocalDate> firstDay(Baseline baseline) {
        return baseline.day().or(() -> index.strategy().timeframe().map(Timeframe::start));
    }

    /** Returns where the metric starts, if that is stated. */
    Optional<Checkpoint> beginning() {
        return beginning;
    }

    /** Returns the dated targets that have a value, by day. */
    List<Checkpoint> targets() {
        List<Checkpoint> dated = new ArrayList<>();
        for (Target target : targets) {
            Optional<LocalDate> day = TargetDays.of(target);
            Optional<BigDecimal> value = TargetDays.value(target, metric);
            if (day.isPresent() && value.isPresent()) {
                dated.add(new Checkpoint(day.get(), value.get()));
            }
        }
        dated.sort(Comparator.comparing(Checkpoint::day));
        return dated.isEmpty() ? growth() : dated;
    }

    /** Asks for the periods of the growth one by one, since only progress knows how it compounds. */
    private List<Checkpoint> growth() {
        List<Checkpoint> ends = new ArrayList<>();
        boolean grows = targets.stream().anyMatch(Target.GrowthEach.class::isInstance);
        if (!grows || beginning.isEmpty()) {
            return ends;
        }
        Optional<LocalDate> lastDay = index.strategy().timeframe().map(Timeframe::end);
        LocalDate day = beginning.get().day();
        for (int period = 0; period < MAX_PERIODS; period++) {
            Optional<TargetLine> line =
                    MetricProgress.of(unobserved(), index, day).targetLine();
            boolean isOver = line.isEmpty()
                    || (!ends.isEmpty()
                            && !line.get()
                                    .end()
                                    .isAfter(ends.get(ends.size() - 1).day()));
            if (isOver) {
                break;
            }
            ends.add(new Checkpoint(
                    line.get().end(), ValueRounding.rounded(line.get().target())));
            day = line.get().end().plusDays(1);
            if (day.getYear() > 9999 || lastDay.isEmpty() || day.isAfter(lastDay.get())) {
                break;
            }
        }
        return ends;
    }

    private Metric unobserved() {
        return metric.toBuilder().observations(List.of()).build();
    }

    /** Returns the values that are planned for every day: levels to keep, values in each period. */
    List<BigDecimal> levels() {
        List<BigDecimal> levels = new ArrayList<>();
        for (Target target : targets) {
            if (target instanceof Target.Level level) {
                levels.add(level.value());
            } else if (target instanceof Target.ValueEach each) {
                levels.add(each.value());
            } else if (target instanceof Target.Value value) {
                levels.add(value.value());
            }
        }
        return levels;
    }

    /** Returns the targets that no line shows: those without a number, or without a day where they need one. */
    List<Target> withoutPlace() {
        return targets.stream()
                .filter(target -> target instanceof Target.Undecided
                        || target instanceof Target.UndecidedAt
                        || target.relativeDay().isPresent()
                        || (target instanceof Target.ChangeBy
                                && metric.baseline().isEmpty()))
                .toList();
    }
}
