package io.strategydsl.rules.goal;

import io.strategydsl.model.Baseline;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that the targets of the metrics of each branch of goals hold, in whatever way a goal may put them: as they
 * are, as the growth or the percentage from the baseline, or as what the targets of a year come to.
 */
final class HeldNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StrategyIndex index;
    private final Map<String, Set<BigDecimal>> byBranch = new HashMap<>();

    HeldNumbers(StrategyIndex index) {
        this.index = index;
        for (Metric metric : index.strategy().metrics()) {
            if (!metric.targets().isEmpty()) {
                Set<BigDecimal> numbers = of(metric);
                for (String id : index.measuredGoals(metric)) {
                    Optional<Goal> goal = index.goal(id);
                    if (goal.isPresent()) {
                        byBranch.computeIfAbsent(branch(goal.get()), any -> new HashSet<>())
                                .addAll(numbers);
                    }
                }
            }
        }
    }

    private String branch(Goal goal) {
        return index.topmost(goal).id();
    }

    /** Returns whether a metric of the goal, or of another one of its branch, has a target. */
    boolean anyTarget(Goal goal) {
        return byBranch.containsKey(branch(goal));
    }

    /** Returns whether a target holds one of the values that the number can mean. */
    boolean hold(NamedNumbers.Named number, Goal goal) {
        Set<BigDecimal> held = byBranch.getOrDefault(branch(goal), Set.of());
        for (BigDecimal value : number.values()) {
            if (held.contains(value.stripTrailingZeros())) {
                return true;
            }
        }
        return false;
    }

    private static Set<BigDecimal> of(Metric metric) {
        Set<BigDecimal> numbers = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        metric.baseline().ifPresent(baseline -> add(baseline.value(), numbers));
        for (Target target : metric.targets()) {
            BigDecimal number = number(target);
            add(number, numbers);
            sum = sum.add(number);
            if (target instanceof Target.ValueEach each) {
                add(number.multiply(BigDecimal.valueOf(timesAYear(each.per()))), numbers);
            }
            if (metric.baseline().isPresent()) {
                addComparedWith(metric.baseline().get(), target, number, numbers);
            }
        }
        add(sum, numbers);
        return numbers;
    }

    private static BigDecimal number(Target target) {
        if (target instanceof Target.ValueBy by) {
            return by.value();
        }
        if (target instanceof Target.Value stated) {
            return stated.value();
        }
        if (target instanceof Target.Level level) {
            return level.value();
        }
        if (target instanceof Target.ValueEach each) {
            return each.value();
        }
        if (target instanceof Target.GrowthEach growth) {
            return growth.percent();
        }
        if (target instanceof Target.ChangeBy by) {
            return by.change();
        }
        if (target instanceof Target.ValueAt at) {
            return at.value();
        }
        return target instanceof Target.ChangeAt at ? at.change() : BigDecimal.ZERO;
    }

    /** Where it goes, how far that is, and how far in percent. */
    private static void addComparedWith(
            Baseline baseline, Target target, BigDecimal number, Set<BigDecimal> numbers) {
        boolean relative = target instanceof Target.ChangeBy || target instanceof Target.ChangeAt;
        BigDecimal change = relative ? number : number.subtract(baseline.value());
        add(change, numbers);
        add(baseline.value().add(change), numbers);
        if (baseline.value().signum() != 0) {
            BigDecimal percent = change.multiply(HUNDRED).divide(baseline.value(), 1, RoundingMode.HALF_UP);
            add(percent, numbers);
            add(percent.setScale(0, RoundingMode.HALF_UP), numbers);
        }
    }

    /** A goal says "20 fewer complaints" of a change by -20. */
    private static void add(BigDecimal number, Set<BigDecimal> numbers) {
        numbers.add(number.abs().stripTrailingZeros());
    }

    private static int timesAYear(Per per) {
        return switch (per) {
            case PER_DAY -> 365;
            case PER_WEEK -> 52;
            case PER_MONTH -> 12;
            case PER_QUARTER -> 4;
            case PER_YEAR, PER_EVENT -> 1;
        };
    }
}
