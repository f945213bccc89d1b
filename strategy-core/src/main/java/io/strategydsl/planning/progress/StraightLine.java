package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The straight line from a baseline or a target to the next target.
 *
 * @param line where it begins and ends: on a later day, at another number
 */
record StraightLine(TargetLine line) implements Expectation {

    @Override
    public BigDecimal achieved(BigDecimal value) {
        return Expectation.share(value.subtract(line.from()), change());
    }

    @Override
    public BigDecimal planned(LocalDate day) {
        return Expectation.share(passed(day), days());
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        // Divided last, so that a number that can be written out is not rounded.
        BigDecimal changed = change().multiply(passed(day)).divide(days(), DECIMALS_OF_VALUES, RoundingMode.HALF_UP);
        return Expectation.value(line.from().add(changed));
    }

    @Override
    public Optional<TargetLine> targetLine() {
        return Optional.of(line);
    }

    private BigDecimal change() {
        return line.target().subtract(line.from());
    }

    private BigDecimal days() {
        return daysUntil(line.end());
    }

    // After the target day the whole change is planned, and no more.
    private BigDecimal passed(LocalDate day) {
        return daysUntil(day).max(BigDecimal.ZERO).min(days());
    }

    private BigDecimal daysUntil(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(line.start(), day));
    }
}
