package io.strategydsl.planning.progress;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a metric has come as of a day, next to how far it should have come.
 *
 * <p>The verdict depends on the latest observation and on what was due on its day, and not on the day as of which it is
 * asked: without a new number nothing changes. What was observed after that day, or before the baseline, does not count.
 *
 * <p>One target counts for an observation: the first dated one from its day on, or the last one when all are past; without
 * a dated one the first that repeats.
 *
 * <ul>
 *   <li>Dated targets are points of a line that starts at the baseline and runs from target to target. A change counts
 *       from the baseline.
 *   <li>Growth compounds: each period grows from what the period before should have come to. The ends of the periods,
 *       counted from the day of the baseline, are the points of the line.
 *   <li>A value in each period or per event is held against the latest observation, which is taken for the number of a
 *       whole period or of one event. All of it is due at any time.
 *   <li>A target that is better than the baseline, but not than the target before, has been due since that one. Its way
 *       is the one from the baseline.
 *   <li>A target on the worse side of the baseline, or equal to it, is a level to keep. On its good side the metric is on
 *       track and never ahead; on its bad side it is behind, without any tolerance.
 * </ul>
 *
 * <p>Which way is good is what the metric states or the catalogue says of its kind. Otherwise it is the way from the
 * baseline to the last target that differs from it.
 *
 * <p>What was made and what is due are shares of the way from the baseline or the target before to the target that counts,
 * so that they hold for metrics that rise or fall, from zero and below zero too. Where there is no way, because there is
 * no baseline or only a level to keep, they are shares of the target itself.
 *
 * <p>Sources: Buffer step 5; Convince &amp; Convert in 7 steps, step 5. How far is far enough is a rule of the house.
 */
@ValueStyle
@Value.Immutable
public sealed interface MetricProgress permits ImmutableMetricProgress {

    /** How far off the metric can be and still be on track, in percent of the way, where nothing else is said. */
    int DEFAULT_TOLERANCE = 10;

    /**
     * How far the metric has come as of the day, with a tolerance of 10 percent of the way.
     *
     * @param metric the metric
     * @param strategy the plan, whose timeframe says from when to count where the metric does not
     * @param day the day as of which it is asked
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    static MetricProgress of(Metric metric, Strategy strategy, LocalDate day) {
        return of(metric, strategy, day, DEFAULT_TOLERANCE);
    }

    /**
     * How far the metric has come as of the day.
     *
     * @param metric the metric
     * @param strategy the plan, whose timeframe says from when to count where the metric does not
     * @param day the day as of which it is asked
     * @param tolerance how far off it can be and still be on track, in percent of the way
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the tolerance not between 0 and 100
     */
    static MetricProgress of(Metric metric, Strategy strategy, LocalDate day, int tolerance) {
        Checks checks = Checks.of("progress of a metric");
        checks.present("metric", metric);
        checks.present("strategy", strategy);
        checks.day("day", day);
        checks.range("tolerance", tolerance, 0, 100);
        Aim now = Aim.of(metric, strategy, day);
        Optional<Observation> latest = lastObserved(metric, day)
                .filter(observation -> now.start().isEmpty()
                        || !observation.day().isBefore(now.start().get()));
        Aim counting = latest.map(Observation::day)
                .filter(observed -> !observed.equals(day))
                .map(observed -> Aim.of(metric, strategy, observed))
                .orElse(now);
        ImmutableMetricProgress.Builder progress = ImmutableMetricProgress.builder()
                .metric(metric)
                .day(day)
                .tolerance(tolerance)
                .target(counting.target())
                .latestObservation(latest)
                .expected(now.course().map(course -> course.expected(day)))
                .nextCheckpoint(now.next())
                .verdict(Verdict.NO_DATA)
                .reason(counting.reason());
        counting.course().ifPresent(course -> {
            progress.way(course.way()).limit(course.limit());
            latest.ifPresentOrElse(
                    observation -> measured(progress, course, observation, tolerance),
                    () -> progress.reason(withoutObservation(now.start(), day)));
        });
        return progress.build();
    }

    private static String withoutObservation(Optional<LocalDate> start, LocalDate day) {
        return start.map(first -> first.isAfter(day) ? "it starts on " + first : "no observation since " + first)
                .orElse("no observation");
    }

    private static void measured(
            ImmutableMetricProgress.Builder progress, Course course, Observation observation, int tolerance) {
        BigDecimal made = course.made(observation.value());
        BigDecimal due = course.due(observation.day());
        progress.made(made)
                .due(due)
                .expectedWhenObserved(course.expected(observation.day()))
                .verdict(course.verdict(made, due, tolerance));
    }

    /**
     * The latest observation of the metric as of the day. Of two on one day, the one written down later corrects the
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

    /** The metric. */
    Metric metric();

    /** The day as of which it is asked. */
    LocalDate day();

    /** How far off the metric can be and still be on track, in percent of the way. */
    int tolerance();

    /**
     * Which of the targets of the metric counts on the day of the latest observation, or on the day as of which it is
     * asked while there is none; empty where the metric has no target.
     */
    Optional<Target> target();

    /**
     * The way to the target that counts: from the baseline or the target before, or with growth through the period. Empty
     * where all days have the same target, where there is a level to keep, and where something is missing.
     */
    Optional<Way> way();

    /** The level to keep, where the target that counts lies on the worse side of the baseline or is equal to it. */
    Optional<BigDecimal> limit();

    /** The latest observation that counts. */
    Optional<Observation> latestObservation();

    /**
     * The share of the way that was made: 0 at its start, 1 at the target, below 0 on the wrong side. Of a level to keep
     * never more than 1.
     */
    Optional<BigDecimal> made();

    /** The share of the way that was due on the day of the latest observation. */
    Optional<BigDecimal> due();

    /** The value that is expected on the day as of which it is asked, to nine decimals. */
    Optional<BigDecimal> expected();

    /** The value that was expected on the day of the latest observation, to nine decimals. */
    Optional<BigDecimal> expectedWhenObserved();

    /**
     * The next day, from the day as of which it is asked, by which the metric should have come to a value: that of the
     * next target, or the end of the period.
     */
    Optional<Checkpoint> nextCheckpoint();

    /** How the metric stands to what was expected. */
    Verdict verdict();

    /** Why nobody can say, in words such as "no baseline"; empty where there is a verdict. */
    Optional<String> reason();

    /** By how much of the way, or of the level to keep, the metric is ahead; below zero where it is behind. */
    default Optional<BigDecimal> lead() {
        return made().flatMap(made -> due().map(made::subtract));
    }

    /**
     * What was made, in whole percent: rounded down, so that 100 is reached only at the target, and 1 for all that is more
     * than nothing.
     */
    default Optional<BigDecimal> madePercent() {
        return made().map(MetricProgress::percent);
    }

    /** What was due, in whole percent, rounded like what was made. */
    default Optional<BigDecimal> duePercent() {
        return due().map(MetricProgress::percent);
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return share.signum() > 0 ? percent.max(BigDecimal.ONE) : percent;
    }
}
