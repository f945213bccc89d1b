package io.strategydsl.rules;

import io.strategydsl.model.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a metric has come on the straight line from its baseline to a target, and how far it should have come by then.
 * Both are shares of the way, so that they hold for metrics that rise or fall, from zero and below zero too.
 *
 * @param made the share of the way that was made: 0 at the baseline, 1 at the target, below 0 on the wrong side
 * @param due the share of the time that has passed
 */
record Progress(BigDecimal made, BigDecimal due) {

    // Always rounded towards the lower number, so that rounding moves both by the same rule and equal shares stay
    // equal.
    private static final int DECIMALS = 12;
    private static final int PERCENT_DECIMALS = 2;

    /**
     * A straight line that leads somewhere.
     *
     * @param start the day of the baseline
     * @param baseline where the metric stood then
     * @param end the day of the target, later than the start
     * @param target where it should get to, another number than the baseline
     */
    record Line(LocalDate start, BigDecimal baseline, LocalDate end, BigDecimal target) {

        /** The line; empty where there is no time to pass or no way to go. */
        static Optional<Line> between(LocalDate start, BigDecimal baseline, LocalDate end, BigDecimal target) {
            return start.isBefore(end) && baseline.compareTo(target) != 0
                    ? Optional.of(new Line(start, baseline, end, target))
                    : Optional.empty();
        }
    }

    /** What the observation says, on a day of the line. */
    static Progress of(Observation observation, Line line) {
        BigDecimal made = share(
                observation.value().subtract(line.baseline()), line.target().subtract(line.baseline()));
        BigDecimal due = share(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(line.start(), observation.day())),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(line.start(), line.end())));
        // When the target is past, the whole way is due and no more.
        return new Progress(made, due.min(BigDecimal.ONE));
    }

    /** Whether less was made than was due, by more than so many percent of the whole way. */
    boolean isBehind(int tolerance) {
        return made.compareTo(due.subtract(BigDecimal.valueOf(tolerance, PERCENT_DECIMALS))) < 0;
    }

    /** A share in whole percent, rounded down. */
    static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(PERCENT_DECIMALS).setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.FLOOR);
    }
}
