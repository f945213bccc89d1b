package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A level to keep. On its good side all is achieved, and never more; on its bad side what is missing is the distance from
 * the level, and no part of it is tolerated.
 *
 * @param level the level, which says how much of it is missing
 */
record LevelToKeep(TargetLevel level) implements Expectation {

    /**
     * Returns a level to keep.
     *
     * @param moreIsBetter whether it is missed from below, and not from above
     */
    static LevelToKeep of(BigDecimal level, boolean moreIsBetter) {
        return new LevelToKeep(TargetLevel.alone(level, moreIsBetter));
    }

    @Override
    public BigDecimal achieved(BigDecimal value) {
        return level.achieved(value).min(BigDecimal.ONE);
    }

    @Override
    public BigDecimal planned(LocalDate day) {
        return level.planned(day);
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        return level.expected(day);
    }

    @Override
    public Verdict verdict(BigDecimal achieved, BigDecimal planned, int tolerance) {
        return achieved.compareTo(planned) < 0 ? Verdict.BEHIND : Verdict.ON_TRACK;
    }

    @Override
    public Optional<BigDecimal> levelToKeep() {
        return Optional.of(level.target());
    }
}
