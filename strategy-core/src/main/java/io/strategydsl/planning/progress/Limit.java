package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A level to keep. On its good side all is made and no more can be; on its bad side as much is missing as the value is off
 * the level, and there is no way of which a part could be tolerated.
 *
 * @param level what is missing of the level
 */
record Limit(Level level) implements Course {

    /**
     * A level to keep.
     *
     * @param moreIsBetter whether it is missed from below, and not from above
     */
    static Limit of(BigDecimal level, boolean moreIsBetter) {
        return new Limit(Level.alone(level, moreIsBetter));
    }

    @Override
    public BigDecimal made(BigDecimal value) {
        return level.made(value).min(BigDecimal.ONE);
    }

    @Override
    public BigDecimal due(LocalDate day) {
        return level.due(day);
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        return level.expected(day);
    }

    @Override
    public Verdict verdict(BigDecimal made, BigDecimal due, int tolerance) {
        return made.compareTo(due) < 0 ? Verdict.BEHIND : Verdict.ON_TRACK;
    }

    @Override
    public Optional<BigDecimal> limit() {
        return Optional.of(level.target());
    }
}
