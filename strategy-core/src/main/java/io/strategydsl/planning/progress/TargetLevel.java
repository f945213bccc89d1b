package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that is expected on any day.
 *
 * @param from the value at which nothing is achieved
 * @param target the value at which all is achieved, another number
 * @param bySign whether only the sign of a value counts
 * @param targetLine the line at whose end it stands, where there is a day by which it was first to be reached
 */
record TargetLevel(BigDecimal from, BigDecimal target, boolean bySign, Optional<TargetLine> targetLine)
        implements Expectation {

    /** Returns a level that is to be reached from a baseline that differs from it. */
    static TargetLevel from(BigDecimal baseline, BigDecimal target) {
        return new TargetLevel(baseline, target, false, Optional.empty());
    }

    /** Returns a level that is to be reached from a baseline that differs from it, and held until the end of the line. */
    static TargetLevel from(TargetLine line) {
        return new TargetLevel(line.from(), line.target(), false, Optional.of(line));
    }

    /**
     * Returns a level without a baseline, of which what is missing is a share of the level itself: at 90 of 100 a tenth is
     * missing. Nothing is a tenth of 0, so with a target of 0 all is missing wherever a value differs from it.
     *
     * @param moreIsBetter whether it is missed from below, and not from above
     */
    static TargetLevel alone(BigDecimal target, boolean moreIsBetter) {
        BigDecimal whole = target.signum() == 0 ? BigDecimal.ONE : target.abs();
        BigDecimal from = moreIsBetter ? target.subtract(whole) : target.add(whole);
        return new TargetLevel(from, target, target.signum() == 0, Optional.empty());
    }

    @Override
    public BigDecimal achieved(BigDecimal value) {
        BigDecimal counted = bySign ? BigDecimal.valueOf(value.signum()) : value;
        return Expectation.share(counted.subtract(from), target.subtract(from));
    }

    @Override
    public BigDecimal planned(LocalDate day) {
        return BigDecimal.ONE;
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        return target;
    }
}
