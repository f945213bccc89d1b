package io.strategydsl.planning;

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
 * <p>One target counts: the first dated one from the day on, or the last one when all are past; without a dated one the
 * first that repeats. What was observed after the day, or before the baseline, does not count.
 *
 * <ul>
 *   <li>A value or a change by a day is reached on the straight line from the baseline.
 *   <li>Growth compounds: each period grows from what the period before should have come to. The checkpoints are the ends
 *       of the periods, counted from the day of the baseline, with straight lines between them.
 *   <li>A value in each period or per event is held against the latest observation, which is taken for the number of a
 *       whole period or of one event. All of it is due at any time.
 *   <li>A target that equals the baseline is a level to be held.
 * </ul>
 *
 * <p>What was made and what is due are shares of the way from the baseline to the target, so that they hold for metrics
 * that rise or fall, from zero and below zero too. Where there is no way, because the baseline is missing or equals the
 * target, they are shares of the target itself, and the direction of the metric says which side of it is the wrong one.
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
     * @throws NullPointerException if an argument is null
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
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the year is not between 1 and 9999, or the tolerance not between 0 and 100
     */
    static MetricProgress of(Metric metric, Strategy strategy, LocalDate day, int tolerance) {
        Checks checks = Checks.of("progress of a metric");
        checks.present("metric", metric);
        checks.present("strategy", strategy);
        checks.day("day", day);
        checks.range("tolerance", tolerance, 0, 100);
        Aim aim = Aim.of(metric, strategy, day);
        Optional<Observation> latest = lastObserved(metric, day)
                .filter(observation -> aim.start().isEmpty()
                        || !observation.day().isBefore(aim.start().get()));
        ImmutableMetricProgress.Builder progress = ImmutableMetricProgress.builder()
                .metric(metric)
                .day(day)
                .tolerance(tolerance)
                .target(aim.target())
                .latestObservation(latest)
                .nextCheckpoint(aim.next())
                .verdict(Verdict.NO_DATA)
                .reason(aim.reason());
        aim.course().ifPresent(course -> {
            progress.way(course.way()).expected(course.expected(day));
            latest.ifPresentOrElse(
                    observation -> measured(progress, course, observation, tolerance),
                    () -> progress.reason(withoutObservation(aim.start(), day)));
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
                .verdict(verdict(made.subtract(due), BigDecimal.valueOf(tolerance, 2)));
    }

    private static Verdict verdict(BigDecimal lead, BigDecimal margin) {
        if (lead.compareTo(margin) > 0) {
            return Verdict.AHEAD;
        }
        return lead.compareTo(margin.negate()) < 0 ? Verdict.BEHIND : Verdict.ON_TRACK;
    }

    /**
     * The latest observation of the metric as of the day. Of two on one day, the one written down later corrects the
     * other.
     *
     * @throws NullPointerException if an argument is null
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

    /** Which of the targets of the metric counts; empty where it has none. */
    Optional<Target> target();

    /**
     * From where to where, and in which time: to a dated target, or with growth to the end of the period in which the day
     * lies. Empty where all days have the same target, and where something is missing.
     */
    Optional<Way> way();

    /** The latest observation that counts. */
    Optional<Observation> latestObservation();

    /** The share of the way that was made: 0 at the baseline, 1 at the target, below 0 on the wrong side. */
    Optional<BigDecimal> made();

    /** The share of the way that was due on the day of the latest observation. */
    Optional<BigDecimal> due();

    /** The value that is expected on the day as of which it is asked, to nine decimals. */
    Optional<BigDecimal> expected();

    /** The value that was expected on the day of the latest observation, to nine decimals. */
    Optional<BigDecimal> expectedWhenObserved();

    /**
     * The next day, from the day on, by which the metric should have come to a value: that of the target that counts, or
     * the end of the period.
     */
    Optional<Checkpoint> nextCheckpoint();

    /** How the metric stands to what was expected. */
    Verdict verdict();

    /** Why nobody can say, in words such as "no baseline"; empty where there is a verdict. */
    Optional<String> reason();

    /** By how much of the way the metric is ahead; below zero where it is behind. */
    default Optional<BigDecimal> lead() {
        return made().flatMap(made -> due().map(made::subtract));
    }

    /** What was made, in whole percent, rounded down. */
    default Optional<BigDecimal> madePercent() {
        return made().map(MetricProgress::percent);
    }

    /** What was due, in whole percent, rounded down. */
    default Optional<BigDecimal> duePercent() {
        return due().map(MetricProgress::percent);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
    }
}
