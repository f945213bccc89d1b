package io.strategydsl.benchmark;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Metrics. */
final class FloorMetrics {
    private static final int DAYS_OF_A_QUARTER = 92;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);
    private static final int DAYS_OF_A_YEAR = 365;

    private FloorMetrics() {}

    static void essential(Metric metric, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        placeholders(metric, findings);
        references(metric, index, findings);
    }

    static void standard(Metric metric, FloorLinks links, FloorFindings findings) {
        boolean relative = hasRelativeTarget(metric);
        boolean noBaseline = metric.baseline().isEmpty();
        FloorReferences.unique(findings);
        if (noBaseline && !relative && !isToKeepLevelsAlone(metric)) {
            findings.add("metric.baseline", "baseline", "has no baseline");
        }
        direction(metric, findings);
        fitsGoal(metric, links, findings);
        if (noBaseline && relative) {
            findings.add("metric.growth-needs-baseline", "baseline", "has no baseline to grow from");
        }
        if (links.anyTactic && !links.movedMetrics.contains(metric.id())) {
            findings.add("metric.moved", "is moved by no tactic");
        }
        quarterly(metric, links.index, findings);
        realistic(metric, links.index, findings);
        if (links.index.measuredGoals(metric).isEmpty()) {
            findings.add("metric.serves-goal", "measuredGoals", "measures no goal");
        }
        if (!metric.targets().isEmpty() && metric.source().isEmpty()) {
            findings.add("metric.sourced", "source", "has no source");
        }
        if (metric.targets().isEmpty()) {
            findings.add("metric.targeted", "targets", "has no target");
        }
        placeholders(metric, findings);
        references(metric, links.index, findings);
    }

    private static void references(Metric metric, FloorIndex index, FloorFindings findings) {
        FloorReferences.check(metric.measuredGoals(), index.goals, "measuredGoals", findings);
        for (Target target : metric.targets()) {
            RelativeDay day = FloorMilestones.day(target);
            if (day != null) {
                FloorReferences.check(day, index, "targets", findings);
            }
        }
    }

    private static void placeholders(Metric metric, FloorFindings findings) {
        FloorTexts.check(metric.name(), "name", findings);
        FloorTexts.check(metric.unit(), "unit", findings);
        FloorTexts.check(metric.source(), "source", findings);
        if (metric.name().isPresent() && FloorTexts.isOpenQuestion(metric.name().get())) {
            findings.add("placeholder.left", "name", "ends in a question mark");
        }
        for (Target target : metric.targets()) {
            String undecided = undecided(target);
            if (undecided != null) {
                findings.add("placeholder.left", "targets", "is undecided: \"" + undecided + "\"");
            }
        }
    }

    private static @Nullable String undecided(Target target) {
        if (target instanceof Target.Undecided undecided) {
            return undecided.words();
        }
        return target instanceof Target.UndecidedAt undecided ? undecided.words() : null;
    }

    private static boolean isToKeepLevelsAlone(Metric metric) {
        for (Target target : metric.targets()) {
            if (!(target instanceof Target.Level)) {
                return false;
            }
        }
        return !metric.targets().isEmpty();
    }

    private static boolean hasRelativeTarget(Metric metric) {
        for (Target target : metric.targets()) {
            if (target instanceof Target.GrowthEach
                    || target instanceof Target.ChangeBy
                    || target instanceof Target.ChangeAt) {
                return true;
            }
        }
        return false;
    }

    private static void direction(Metric metric, FloorFindings findings) {
        Direction direction = metric.direction();
        if (direction == Direction.UNKNOWN) {
            return;
        }
        BigDecimal baseline = metric.baseline().map(Baseline::value).orElse(null);
        boolean moves = false;
        boolean stays = false;
        for (Target target : metric.targets()) {
            int step = step(target, baseline);
            if (direction == Direction.UP_IS_GOOD ? step < 0 : step > 0) {
                findings.add("metric.direction", "targets", "does not lead the right way");
            }
            moves |= step != 0;
            stays |= target instanceof Target.ChangeBy || (baseline != null && target instanceof Target.ValueBy);
        }
        if (stays && !moves) {
            findings.add("metric.direction", "targets", "is a level to keep");
        }
    }

    private static void realistic(Metric metric, FloorIndex index, FloorFindings findings) {
        if (metric.direction() == Direction.DOWN_IS_GOOD || metric.baseline().isEmpty()) {
            return;
        }
        BigDecimal before = metric.baseline().get().value();
        LocalDate from = metric.baseline().get().day().orElse(null);
        if (from == null && index.strategy.timeframe().isPresent()) {
            from = index.strategy.timeframe().get().start();
        }
        if (from == null || before.signum() <= 0) {
            return;
        }
        List<Target> targets = new ArrayList<>(metric.targets());
        targets.removeIf(target -> day(target, index) == null);
        targets.sort(Comparator.comparing(target -> Objects.requireNonNull(day(target, index))));
        for (Target target : targets) {
            BigDecimal value = value(target, metric);
            LocalDate until = day(target, index);
            if (value == null || until == null) {
                continue;
            }
            if (before.signum() > 0 && from.isBefore(until) && isLeap(before, from, value, until)) {
                findings.add("metric.realistic", "targets", "asks for a leap");
                return;
            }
            before = value;
            from = until;
        }
    }

    private static boolean isLeap(BigDecimal before, LocalDate from, BigDecimal value, LocalDate until) {
        BigDecimal most = before;
        long days = ChronoUnit.DAYS.between(from, until);
        while (days > 0 && value.compareTo(most) > 0) {
            most = most.multiply(FACTOR);
            days -= DAYS_OF_A_QUARTER;
        }
        return value.compareTo(most) > 0;
    }

    private static int step(Target target, @Nullable BigDecimal baseline) {
        if (target instanceof Target.ChangeBy change) {
            return change.change().signum();
        }
        if (target instanceof Target.ChangeAt change) {
            return change.change().signum();
        }
        if (target instanceof Target.GrowthEach growth) {
            // Growth in percent says nothing of a baseline of zero or less.
            return baseline == null || baseline.signum() > 0 ? growth.percent().signum() : 0;
        }
        if (baseline == null) {
            return 0;
        }
        if (target instanceof Target.ValueBy by) {
            return by.value().compareTo(baseline);
        }
        if (target instanceof Target.ValueEach each) {
            return each.value().compareTo(baseline);
        }
        if (target instanceof Target.ValueAt at) {
            return at.value().compareTo(baseline);
        }
        return target instanceof Target.Value undated ? undated.value().compareTo(baseline) : 0;
    }

    private static void fitsGoal(Metric metric, FloorLinks links, FloorFindings findings) {
        if (metric.kind().isEmpty()) {
            return;
        }
        MetricKind kind = metric.kind().get();
        for (String id : links.index.measuredGoals(metric)) {
            Goal goal = links.index.goals.get(id);
            GoalType type = goal == null ? null : links.index.type(goal);
            if (type != null
                    && !kind.isListedFor(type)
                    && kind.isCatalogued()
                    && !kind.isVanityFor(type)
                    && !type.listedMetricKinds().isEmpty()) {
                findings.add("metric.fits-goal", "kind", "counts what is not listed for goal '" + id + "'");
            }
        }
    }

    private static void quarterly(Metric metric, FloorIndex index, FloorFindings findings) {
        boolean dated = false;
        boolean yearly = false;
        List<LocalDate> days = new ArrayList<>(metric.targets().size());
        Timeframe timeframe = index.strategy.timeframe().orElse(null);
        for (Target target : metric.targets()) {
            if (target instanceof Target.Level) {
                return;
            }
            Per per = period(target);
            LocalDate day = day(target, index);
            if (per == Per.PER_YEAR) {
                yearly = true;
            } else if (per != null && per != Per.PER_EVENT) {
                return;
            } else if (day != null) {
                dated = true;
                if (timeframe == null || timeframe.contains(day)) {
                    days.add(day);
                }
            }
        }
        if (!dated && !yearly) {
            return;
        }
        if (yearly && days.isEmpty()) {
            long length =
                    timeframe == null ? DAYS_OF_A_YEAR : ChronoUnit.DAYS.between(timeframe.start(), timeframe.end());
            if (Math.min(length, DAYS_OF_A_YEAR) > DAYS_OF_A_QUARTER
                    && !asksEachTimeForTheBest(metric)
                    && bestBy(metric, index) == null) {
                findings.add("metric.quarterly", "targets", "has no target for a quarter");
            }
        } else if (timeframe != null || days.size() > 1) {
            Collections.sort(days);
            gaps(metric, days, timeframe, index, findings);
        }
    }

    private static void gaps(
            Metric metric,
            List<LocalDate> days,
            @Nullable Timeframe timeframe,
            FloorIndex index,
            FloorFindings findings) {
        LocalDate from = timeframe == null ? days.get(0) : timeframe.start();
        LocalDate end = timeframe == null ? days.get(days.size() - 1) : timeframe.end();
        LocalDate best = bestBy(metric, index);
        if (best != null && best.isBefore(end)) {
            end = best;
        }
        long longest = 0;
        for (LocalDate day : days) {
            if (day.isAfter(end)) {
                break;
            }
            longest = Math.max(longest, ChronoUnit.DAYS.between(from, day));
            from = day;
        }
        longest = Math.max(longest, ChronoUnit.DAYS.between(from, end));
        if (longest > DAYS_OF_A_QUARTER) {
            findings.add("metric.quarterly", "targets", "has no target for " + longest + " days");
        }
    }

    /** The first day by which a target asks for what cannot be bettered: 0 where less is better. */
    private static @Nullable LocalDate bestBy(Metric metric, FloorIndex index) {
        if (!isLowerBetter(metric)) {
            return null;
        }
        LocalDate first = null;
        for (Target target : metric.targets()) {
            LocalDate day = day(target, index);
            BigDecimal value = day == null ? null : value(target, metric);
            if (value != null && value.signum() < 0) {
                return null;
            }
            if (value != null && value.signum() == 0 && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    private static boolean asksEachTimeForTheBest(Metric metric) {
        if (isLowerBetter(metric)) {
            for (Target target : metric.targets()) {
                if (target instanceof Target.ValueEach each && each.value().signum() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLowerBetter(Metric metric) {
        return metric.direction() == Direction.UNKNOWN
                ? metric.baseline().isPresent()
                        && metric.baseline().get().value().signum() > 0
                : metric.direction() == Direction.DOWN_IS_GOOD;
    }

    private static @Nullable BigDecimal value(Target target, Metric metric) {
        if (target instanceof Target.ValueBy by) {
            return by.value();
        }
        if (target instanceof Target.ValueAt at) {
            return at.value();
        }
        BigDecimal change = null;
        if (target instanceof Target.ChangeBy by) {
            change = by.change();
        } else if (target instanceof Target.ChangeAt at) {
            change = at.change();
        }
        return change == null || metric.baseline().isEmpty()
                ? null
                : metric.baseline().get().value().add(change);
    }

    private static @Nullable LocalDate day(Target target, FloorIndex index) {
        if (target instanceof Target.ValueBy value) {
            return value.day();
        }
        if (target instanceof Target.ChangeBy change) {
            return change.day();
        }
        if (target instanceof Target.Undecided undecided) {
            return undecided.day().orElse(null);
        }
        RelativeDay day = FloorMilestones.day(target);
        return day == null ? null : FloorMilestones.resolved(day, index);
    }

    private static @Nullable Per period(Target target) {
        if (target instanceof Target.ValueEach value) {
            return value.per();
        }
        return target instanceof Target.GrowthEach growth ? growth.per() : null;
    }
}
