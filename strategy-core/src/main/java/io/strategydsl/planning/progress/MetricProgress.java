package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Target;
import io.strategydsl.model.Timeframe;
import io.strategydsl.planning.words.ReasonPhrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a metric stands as of a day, compared with where it was expected to be.
 *
 * <p>The verdict compares the latest observation with what was planned for the day of that observation, so it does not
 * change until there is a new number. Observations after the day asked about, or before the baseline, do not count.
 *
 * <p>One target counts for an observation: the first dated one from its day on, or the last one if all are past; without a
 * dated target, the first that repeats, the first level to keep, and else the first that has a number.
 *
 * <ul>
 *   <li>Dated targets are points of a line that starts at the baseline and runs from target to target. A change counts
 *       from the baseline.
 *   <li>Growth compounds: each period grows from the value expected at the end of the previous one. The ends of the
 *       periods, counted from the day of the baseline, are the points of the line.
 *   <li>A value in each period or per event is compared with the latest observation, which is taken for the number of a
 *       whole period or of one event. All of it is planned for every day.
 *   <li>A target that is better than the baseline, but no better than the previous target, has been due since that one.
 *       Its line begins at the baseline.
 *   <li>There is no line to a value without a day, and no verdict on it.
 *   <li>A target on the worse side of the baseline, or equal to it, is a level to keep, as one that says so. On its good side the metric is on
 *       track and never ahead; on its bad side it is behind, without any tolerance.
 * </ul>
 *
 * <p>Which direction is good is what the metric states or the catalogue says about its kind. Otherwise it is the direction
 * from the baseline to the last target that differs from it.
 *
 * <p>What is achieved and what is planned are shares of the change from the baseline or the previous target to the target
 * that counts, so metrics can rise or fall, from any number, zero and negative ones included. Where there is no such change,
 * because there is no baseline or only a level to keep, they are shares of the target itself.
 *
 * <p>Sources: Buffer step 5; Convince &amp; Convert in 7 steps, step 5. The tolerance is a choice of this library.
 */
@ValueStyle
@Value.Immutable
public sealed interface MetricProgress permits ImmutableMetricProgress {

    /** How far off the line a metric can be and still be on track, in percent of the planned change, by default. */
    int DEFAULT_TOLERANCE = 10;

    /**
     * Returns the progress of the metric as of the day, with a tolerance of 10 percent of the planned change.
     *
     * @param metric the metric
     * @param index the plan, whose timeframe begins the count where the metric does not
     * @param day the day to look from
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    static MetricProgress of(Metric metric, StrategyIndex index, LocalDate day) {
        return of(metric, index, day, DEFAULT_TOLERANCE);
    }

    /**
     * Returns the progress of the metric as of the day.
     *
     * @param metric the metric
     * @param index the plan, whose timeframe begins the count where the metric does not
     * @param day the day to look from
     * @param tolerance how far off the line it can be and still be on track, in percent of the planned change
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the tolerance not between 0 and 100
     */
    static MetricProgress of(Metric metric, StrategyIndex index, LocalDate day, int tolerance) {
        Checks checks = Checks.of("progress of a metric");
        checks.present("metric", metric);
        checks.present("index", index);
        checks.day("day", day);
        checks.range("tolerance", tolerance, 0, 100);
        List<Target> targets = index.targets(metric);
        Optional<Timeframe> timeframe = index.strategy().timeframe();
        TargetAsOf now = TargetAsOf.of(metric, targets, timeframe, day);
        Optional<Observation> latest = lastObserved(metric, day)
                .filter(observation -> now.start().isEmpty()
                        || !observation.day().isBefore(now.start().get()));
        TargetAsOf counting = latest.map(Observation::day)
                .filter(observed -> !observed.equals(day))
                .map(observed -> TargetAsOf.of(metric, targets, timeframe, observed))
                .orElse(now);
        ImmutableMetricProgress.Builder progress = ImmutableMetricProgress.builder()
                .metric(metric)
                .day(day)
                .tolerance(tolerance)
                .target(counting.target())
                .latestObservation(latest)
                .expected(now.expectation().map(expectation -> expectation.expected(day)))
                .nextCheckpoint(now.next())
                .verdict(Verdict.NO_DATA)
                .reason(counting.reason());
        counting.expectation().ifPresent(expectation -> {
            progress.targetLine(expectation.targetLine()).levelToKeep(expectation.levelToKeep());
            latest.ifPresentOrElse(
                    observation -> measured(progress, expectation, observation, tolerance),
                    () -> progress.reason(withoutObservation(now.start(), day)));
        });
        return progress.build();
    }

    private static String withoutObservation(Optional<LocalDate> start, LocalDate day) {
        return start.map(first -> (first.isAfter(day) ? ReasonPhrase.STARTS_LATER : ReasonPhrase.NO_OBSERVATION_SINCE)
                        .say("day", first))
                .orElseGet(ReasonPhrase.NO_OBSERVATION::say);
    }

    private static void measured(
            ImmutableMetricProgress.Builder progress, Expectation expectation, Observation observation, int tolerance) {
        BigDecimal achieved = expectation.achieved(observation.value());
        BigDecimal planned = expectation.planned(observation.day());
        progress.achieved(achieved)
                .planned(planned)
                .expectedWhenObserved(expectation.expected(observation.day()))
                .verdict(expectation.verdict(achieved, planned, tolerance));
    }

    /**
     * Returns the latest observation of the metric as of the day. Of two on one day, the one stated later corrects the
     * other.
     */
    static Optional<Observation> lastObserved(Metric metric, LocalDate day) {
        Checks checks = Checks.of("progress of a metric");
        checks.present("day", day);
        Optional<Observation> last = Optional.empty();
        for (Observation each : checks.present("metric", metric).observations()) {
            boolean known = !each.day().isAfter(day);
            if (known && (last.isEmpty() || !each.day().isBefore(last.get().day()))) {
                last = Optional.of(each);
            }
        }
        return last;
    }

    /** Returns the metric. */
    Metric metric();

    /** Returns the day asked about. */
    LocalDate day();

    /** Returns how far off the line the metric can be and still be on track, in percent of the planned change. */
    int tolerance();

    /**
     * Returns the target that counts on the day of the latest observation, or on the day asked about while there is none;
     * empty if the metric has no target. If it is counted from a milestone with a day, it is the target for that day.
     */
    Optional<Target> target();

    /**
     * Returns the line to the target that counts: from the baseline or the previous target, or through a period of growth.
     * Empty where all days have the same target, where there is a level to keep, and where something is missing.
     */
    Optional<TargetLine> targetLine();

    /** Returns the level to keep, where the target that counts is one, or is on the worse side of the baseline or equal to it. */
    Optional<BigDecimal> levelToKeep();

    /** Returns the latest observation that counts. */
    Optional<Observation> latestObservation();

    /**
     * Returns the share of the planned change that the latest observation achieves: 0 at its start, 1 at the target, below
     * 0 on the wrong side. It is never more than 1 for a level to keep.
     */
    Optional<BigDecimal> achieved();

    /** Returns the share of the change that was planned for the day of the latest observation. */
    Optional<BigDecimal> planned();

    /** Returns the value expected on the day asked about, to nine decimals. */
    Optional<BigDecimal> expected();

    /** Returns the value that was expected on the day of the latest observation, to nine decimals. */
    Optional<BigDecimal> expectedWhenObserved();

    /**
     * Returns the next day, from the day asked about, by which the metric is expected to reach a value: the day of the next
     * target, or the end of the period.
     */
    Optional<Checkpoint> nextCheckpoint();

    /** Returns how the metric compares with what was expected. */
    Verdict verdict();

    /** Returns why there is no verdict, such as "no baseline"; empty if there is one. */
    Optional<String> reason();

    /** Returns the share by which the metric is ahead; below zero where it is behind. */
    default Optional<BigDecimal> lead() {
        return achieved().flatMap(achieved -> planned().map(achieved::subtract));
    }

    /**
     * Returns what is achieved in whole percent: rounded down, so that only the target is 100, but 1 for anything above
     * nothing.
     */
    default Optional<BigDecimal> achievedPercent() {
        return achieved().map(MetricProgress::percent);
    }

    /** Returns what was planned in whole percent, rounded like what is achieved. */
    default Optional<BigDecimal> plannedPercent() {
        return planned().map(MetricProgress::percent);
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return share.signum() > 0 ? percent.max(BigDecimal.ONE) : percent;
    }
}
