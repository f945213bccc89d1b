package io.strategydsl.planning.progress;

import com.google.common.base.Suppliers;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a plan as of a day: of each metric, and so of goals and objectives; which tactics are done, late and
 * next; and which reviews were held or are due.
 *
 * <pre>{@code
 * Progress progress = Progress.of(campfire, LocalDate.of(2017, 5, 15));
 * progress.goals().forEach(goal -> show(goal.goal().text(), goal.verdict()));
 * }</pre>
 *
 * <p>Observations, statuses and held reviews after the day do not count. Goals and objectives are judged by their
 * outcome metrics and never by the tactics that are done, since a plan can be carried out in full and move nothing.
 *
 * <p>Each part is computed on first use. Two instances are equal if plan, day and tolerance are.
 *
 * <p>Sources: Buffer step 5; Convince &amp; Convert in 7 steps, step 5.
 */
public final class Progress {
    private final StrategyIndex index;
    private final LocalDate day;
    private final int tolerance;

    private final Supplier<List<MetricProgress>> metrics = Suppliers.memoize(this::progressOfMetrics);
    private final Supplier<ProgressOfGoals> ofGoals = Suppliers.memoize(this::progressOfGoals);
    private final Supplier<List<GoalProgress>> goals =
            Suppliers.memoize(() -> ofGoals().ofGoals());
    private final Supplier<List<ObjectiveProgress>> objectives =
            Suppliers.memoize(() -> ofGoals().ofObjectives());
    private final Supplier<List<ReviewProgress>> reviews = Suppliers.memoize(this::progressOfReviews);
    private final Supplier<TacticsAsOf> tactics = Suppliers.memoize(this::tacticsAsOf);

    private Progress(StrategyIndex index, LocalDate day, int tolerance) {
        this.index = index;
        this.day = day;
        this.tolerance = tolerance;
    }

    /**
     * Returns the progress of the plan as of the day, with a tolerance of 10 percent of the planned change.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public static Progress of(Strategy strategy, LocalDate day) {
        return of(strategy, day, MetricProgress.DEFAULT_TOLERANCE);
    }

    /**
     * Returns the progress of the plan as of the day.
     *
     * @param strategy the plan
     * @param day the day as of which to look
     * @param tolerance how far off its line a metric can be and still be on track, in percent of the planned change
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the tolerance not between 0 and 100
     */
    public static Progress of(Strategy strategy, LocalDate day, int tolerance) {
        Checks checks = Checks.of("progress");
        checks.present("strategy", strategy);
        checks.day("day", day);
        checks.range("tolerance", tolerance, 0, 100);
        return new Progress(StrategyIndex.of(strategy), day, tolerance);
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return index.strategy();
    }

    /** Returns the day asked about. */
    public LocalDate day() {
        return day;
    }

    /** Returns how far off its line a metric can be and still be on track, in percent of the planned change. */
    public int tolerance() {
        return tolerance;
    }

    /** Returns all metrics, in the order of the plan. */
    public List<MetricProgress> metrics() {
        return metrics.get();
    }

    /** Returns all goals, in the order of the plan. */
    public List<GoalProgress> goals() {
        return goals.get();
    }

    /** Returns all objectives, in the order of the plan. */
    public List<ObjectiveProgress> objectives() {
        return objectives.get();
    }

    /** Returns the tactics that are done, with the day on which each was done, by day; those that are late again are left out. */
    public List<DatedTactic> tacticsDone() {
        return tactics.get().done();
    }

    /** Returns the tactics that are done, nobody says on which day, in the order of the plan. */
    public List<Tactic> tacticsDoneWithoutDay() {
        return tactics.get().doneUndated();
    }

    /**
     * Returns the tactics that were due before the day and are not done, with the day by which they were last due, by
     * day. The rule {@code tactic.overdue} finds the same tactics.
     */
    public List<DatedTactic> tacticsLate() {
        return tactics.get().late();
    }

    /**
     * Returns the tactics that are due on the day or later, with the first such day, by day. A tactic that repeats
     * within the timeframe of the plan can be late and come next as well.
     */
    public List<DatedTactic> tacticsNext() {
        return tactics.get().next();
    }

    /**
     * Returns the tactics that are not done and fall on no day, in the order of the plan: they have no schedule, are
     * ongoing or triggered, or recur on no day of the plan.
     */
    public List<Tactic> tacticsWithoutDay() {
        return tactics.get().undated();
    }

    /** Returns all reviews, in the order of the plan. */
    public List<ReviewProgress> reviews() {
        return reviews.get();
    }

    private List<MetricProgress> progressOfMetrics() {
        return strategy().metrics().stream()
                .map(metric -> MetricProgress.of(metric, index, day, tolerance))
                .toList();
    }

    private ProgressOfGoals progressOfGoals() {
        return new ProgressOfGoals(index, metrics());
    }

    private ProgressOfGoals ofGoals() {
        return ofGoals.get();
    }

    private List<ReviewProgress> progressOfReviews() {
        return strategy().reviews().stream()
                .map(review -> ReviewProgress.of(review, strategy(), day))
                .toList();
    }

    private TacticsAsOf tacticsAsOf() {
        return new TacticsAsOf(index, day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Progress that
                && tolerance == that.tolerance
                && day.equals(that.day)
                && strategy().equals(that.strategy());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * strategy().hashCode() + day.hashCode()) + tolerance;
    }

    /** Returns what this is about: "progress of campfire-2017 as of 2017-05-15". */
    @Override
    public String toString() {
        return "progress of " + strategy().id() + " as of " + day;
    }
}
