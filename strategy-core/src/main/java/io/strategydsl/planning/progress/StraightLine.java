package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The straight line from a baseline or a target to the next target.
 *
 * @param line from where to where: to a later day, and to another number
 */
record StraightLine(Way line) implements Course {

    @Override
    public BigDecimal made(BigDecimal value) {
        return Course.share(value.subtract(line.from()), change());
    }

    @Override
    public BigDecimal due(LocalDate day) {
        return Course.share(passed(day), days());
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        // Divided last, so that a number that can be written out is not rounded.
        BigDecimal changed = change().multiply(passed(day)).divide(days(), DECIMALS_OF_VALUES, RoundingMode.HALF_UP);
        return Course.value(line.from().add(changed));
    }

    @Override
    public Optional<Way> way() {
        return Optional.of(line);
    }

    private BigDecimal change() {
        return line.target().subtract(line.from());
    }

    private BigDecimal days() {
        return daysUntil(line.end());
    }

    // When the target is past, the whole way is due and no more.
    private BigDecimal passed(LocalDate day) {
        return daysUntil(day).max(BigDecimal.ZERO).min(days());
    }

    private BigDecimal daysUntil(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(line.start(), day));
    }
}
