package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import io.strategydsl.model.Baseline;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricBuilder;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Per;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verbs for a metric: what it counts, where it stood, where it should get to and what was seen since.
 * A number with a fraction is written as a text, as in "4.5", or given as a {@code BigDecimal}; a {@code double} would often
 * be another number than the one written. After its lambda has returned, every verb throws an {@link
 * IllegalStateException}.
 */
public final class MetricScope extends ElementScope<MetricScope, MetricBuilder> {
    private static final int QUARTERS = 4;

    MetricScope(Checks checks, Optional<String> surroundingGoal) {
        super(checks, Metric.builder(checks.id()));
        if (surroundingGoal.isPresent()) {
            builder.addMeasuredGoal(surroundingGoal.get());
        }
    }

    /** States which kind of measure this is. */
    public MetricScope kind(MetricKind kind) {
        return set("kind", kind, builder::kind);
    }

    /**
     * States how people call this metric, where the name of its kind does not say enough. A text without words counts
     * as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricScope name(String name) {
        return set("name", name, builder::name);
    }

    /**
     * States what is counted, such as "people" or "%". A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricScope unit(String unit) {
        return set("unit", unit, builder::unit);
    }

    /**
     * States that less is better, as with a bounce rate. A metric is better when it is lower or when it is higher, not both.
     *
     * @throws IllegalStateException if {@code lowerIsBetter} or {@code higherIsBetter} was called before
     */
    public MetricScope lowerIsBetter() {
        return set("direction", "lowerIsBetter", Direction.DOWN_IS_GOOD, builder::statedDirection);
    }

    /**
     * Sets that more is better, where the kind of the metric does not say so. A metric is better when it is lower or when
     * it is higher, not both.
     *
     * @throws IllegalStateException if {@code lowerIsBetter} or {@code higherIsBetter} was called before
     */
    public MetricScope higherIsBetter() {
        return set("direction", "higherIsBetter", Direction.UP_IS_GOOD, builder::statedDirection);
    }

    /**
     * States where the metric stood on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MetricScope baseline(long value, LocalDate day) {
        return baseline(BigDecimal.valueOf(value), day);
    }

    /**
     * States where the metric stood on a day. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope baseline(String value, LocalDate day) {
        return baseline(number("baseline", "value", value), day);
    }

    /**
     * States where the metric stood on a day.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope baseline(BigDecimal value, LocalDate day) {
        return setNew("baseline", () -> Baseline.on(day, value), builder::baseline);
    }

    /** States where the metric stood on the first day of the plan's timeframe. */
    public MetricScope baseline(long value) {
        return baseline(BigDecimal.valueOf(value));
    }

    /**
     * States where the metric stood on the first day of the plan's timeframe. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope baseline(String value) {
        return baseline(number("baseline", "value", value));
    }

    /**
     * States where the metric stood on the first day of the plan's timeframe.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope baseline(BigDecimal value) {
        return setNew("baseline", () -> Baseline.atStart(value), builder::baseline);
    }

    /**
     * Adds a value to be reached by a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MetricScope target(long value, LocalDate day) {
        return target(BigDecimal.valueOf(value), day);
    }

    /**
     * Adds a value to be reached by a day. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope target(String value, LocalDate day) {
        return target(number("target", "value", value), day);
    }

    /**
     * Adds a value to be reached by a day.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope target(BigDecimal value, LocalDate day) {
        return addNew(() -> new Target.ValueBy(value, day), builder::addTarget);
    }

    /**
     * Adds a value to be reached by a day that is counted from a milestone, as in {@code target(500, at("launch"))}.
     */
    public MetricScope target(long value, RelativeDay day) {
        return target(BigDecimal.valueOf(value), day);
    }

    /**
     * Adds a value to be reached by a day that is counted from a milestone, as in {@code target(500, at("launch"))}. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope target(String value, RelativeDay day) {
        return target(number("target", "value", value), day);
    }

    /**
     * Adds a value to be reached by a day that is counted from a milestone, as in {@code target(500, at("launch"))}.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope target(BigDecimal value, RelativeDay day) {
        return addNew(() -> new Target.ValueAt(value, day), builder::addTarget);
    }

    /** Adds a value to be reached, with no day stated. */
    public MetricScope target(long value) {
        return target(BigDecimal.valueOf(value));
    }

    /**
     * Adds a value to be reached, with no day stated. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope target(String value) {
        return target(number("target", "value", value));
    }

    /**
     * Adds a value to be reached, with no day stated.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope target(BigDecimal value) {
        return addNew(() -> new Target.Value(value), builder::addTarget);
    }

    /** Adds a value to be reached in each period, such as 2,000 a month. */
    public MetricScope targetEach(long value, Per per) {
        return targetEach(BigDecimal.valueOf(value), per);
    }

    /**
     * Adds a value to be reached in each period, such as 2,000 a month. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetEach(String value, Per per) {
        return targetEach(number("target", "value", value), per);
    }

    /**
     * Adds a value to be reached in each period, such as 2,000 a month.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetEach(BigDecimal value, Per per) {
        return addNew(() -> new Target.ValueEach(value, per), builder::addTarget);
    }

    /** Adds a level to keep: the metric is to stay on it or on its good side. */
    public MetricScope holds(long value) {
        return holds(BigDecimal.valueOf(value));
    }

    /**
     * Adds a level to keep: the metric is to stay on it or on its good side. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope holds(String value) {
        return holds(number("target", "value", value));
    }

    /**
     * Adds a level to keep: the metric is to stay on it or on its good side.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope holds(BigDecimal value) {
        return addNew(() -> new Target.Level(value), builder::addTarget);
    }

    /** Adds growth in each period, such as 20 % a quarter; below zero to fall. */
    public MetricScope targetGrowth(long percent, Per per) {
        return targetGrowth(BigDecimal.valueOf(percent), per);
    }

    /**
     * Adds growth in each period, such as 20 % a quarter; below zero to fall. The number is written as in
     * "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetGrowth(String percent, Per per) {
        return targetGrowth(number("target", "percent", percent), per);
    }

    /**
     * Adds growth in each period, such as 20 % a quarter; below zero to fall.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetGrowth(BigDecimal percent, Per per) {
        return addNew(() -> new Target.GrowthEach(percent, per), builder::addTarget);
    }

    /**
     * Adds a change by a day, such as two new groups; below zero to fall.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MetricScope targetChange(long change, LocalDate day) {
        return targetChange(BigDecimal.valueOf(change), day);
    }

    /**
     * Adds a change by a day, such as two new groups; below zero to fall. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope targetChange(String change, LocalDate day) {
        return targetChange(number("target", "change", change), day);
    }

    /**
     * Adds a change by a day, such as two new groups; below zero to fall.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope targetChange(BigDecimal change, LocalDate day) {
        return addNew(() -> new Target.ChangeBy(change, day), builder::addTarget);
    }

    /**
     * Adds a change by a day that is counted from a milestone, as in {@code targetChange(2, after("launch", weeks(4)))}.
     */
    public MetricScope targetChange(long change, RelativeDay day) {
        return targetChange(BigDecimal.valueOf(change), day);
    }

    /**
     * Adds a change by a day that is counted from a milestone, as in {@code targetChange(2, after("launch", weeks(4)))}. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetChange(String change, RelativeDay day) {
        return targetChange(number("target", "change", change), day);
    }

    /**
     * Adds a change by a day that is counted from a milestone, as in {@code targetChange(2, after("launch", weeks(4)))}.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it
     */
    public MetricScope targetChange(BigDecimal change, RelativeDay day) {
        return addNew(() -> new Target.ChangeAt(change, day), builder::addTarget);
    }

    /**
     * Adds that a target is not decided yet, with what the plan says instead.
     *
     * @throws IllegalArgumentException if it is blank, has control characters or unpaired surrogates, or more than
     *     20,000 characters
     */
    public MetricScope targetUndecided(String words) {
        return addNew(() -> new Target.Undecided(words), builder::addTarget);
    }

    /**
     * Adds a target for a day whose number is not decided yet, with what the plan says instead.
     *
     * @throws IllegalArgumentException if the words are blank, have control characters or unpaired surrogates, or more
     *     than 20,000 characters, or the year is not between 1 and 9999
     */
    public MetricScope targetUndecided(String words, LocalDate day) {
        return addNew(() -> new Target.Undecided(words, Optional.of(checks().present("day", day))), builder::addTarget);
    }

    /**
     * Adds a target for a day that is counted from a milestone and whose number is not decided yet, with what the plan says
     * instead.
     *
     * @throws IllegalArgumentException if the words are blank, have control characters or unpaired surrogates, or more
     *     than 20,000 characters
     */
    public MetricScope targetUndecided(String words, RelativeDay day) {
        return addNew(() -> new Target.UndecidedAt(words, day), builder::addTarget);
    }

    /**
     * Adds one to four targets, each to be reached by the last day of its quarter, from the first quarter of the
     * year on.
     *
     * @throws IllegalArgumentException if there are no numbers or more than four, or the year is not between 1
     *     and 9999
     */
    public MetricScope quarterlyTargets(int year, long... values) {
        BigDecimal[] numbers = new BigDecimal[checks().present("quarterly targets", values).length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = BigDecimal.valueOf(values[i]);
        }
        return quarterlyTargets(year, numbers);
    }

    /**
     * Adds one to four targets, each to be reached by the last day of its quarter, from the first quarter of the
     * year on. The numbers are written as in "14000.5".
     *
     * @throws IllegalArgumentException if there are no numbers or more than four, one of them is no number or is
     *     too long, or the year is not between 1 and 9999
     */
    public MetricScope quarterlyTargets(int year, String... values) {
        BigDecimal[] numbers = new BigDecimal[checks().present("quarterly targets", values).length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = number("target", "value", values[i]);
        }
        return quarterlyTargets(year, numbers);
    }

    /**
     * Adds one to four targets, each to be reached by the last day of its quarter, from the first quarter of the
     * year on.
     *
     * @throws IllegalArgumentException if there are no numbers or more than four, one of them is no number or is
     *     too long, or the year is not between 1 and 9999
     */
    public MetricScope quarterlyTargets(int year, BigDecimal... values) {
        for (Target target :
                inTheNameOfTheElement(() -> targetsOfQuarters(year, checks().present("quarterly targets", values)))) {
            add(target, builder::addTarget);
        }
        return this;
    }

    /**
     * Adds what was measured on a day.
     *
     * @throws IllegalArgumentException if its year is not between 1 and 9999
     */
    public MetricScope observed(LocalDate day, long value) {
        return observed(day, BigDecimal.valueOf(value));
    }

    /**
     * Adds what was measured on a day. The number is written as in "14000.5".
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope observed(LocalDate day, String value) {
        return observed(day, number("observation", "value", value));
    }

    /**
     * Adds what was measured on a day.
     *
     * @throws IllegalArgumentException if the number is not one, or has more than 18 digits before the point or
     *     9 after it, or the year is not between 1 and 9999
     */
    public MetricScope observed(LocalDate day, BigDecimal value) {
        return addNew(() -> new Observation(day, value), builder::addObservation);
    }

    /**
     * States where the numbers come from, such as a report or a tool. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public MetricScope source(String source) {
        return set("source", source, builder::source);
    }

    /**
     * Adds goals that this metric judges, by id, besides the one in whose scope it is written.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public MetricScope measures(String... goals) {
        return addIds("measuredGoals", goals, builder::addMeasuredGoal);
    }

    private List<Target> targetsOfQuarters(int year, BigDecimal[] values) {
        if (values.length < 1 || values.length > QUARTERS) {
            throw checks().refused(
                            values.length < 1 ? RefusalCode.BLANK : RefusalCode.TOO_MANY_VALUES,
                            "targets",
                            values.length,
                            "quarterly targets are {value} numbers; give one to four, the first for the first quarter");
        }
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            targets.add(new Target.ValueBy(values[i], StrategyDsl.endOfQuarter(year, i + 1)));
        }
        return targets;
    }

    Metric build() {
        return builder.build();
    }
}
