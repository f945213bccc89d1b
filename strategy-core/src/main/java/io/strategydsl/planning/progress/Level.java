package io.strategydsl.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that is to be reached each time, whatever the day.
 *
 * @param from what counts as nothing made
 * @param target what counts as all made, another number
 * @param bySign whether only the sign of a value counts
 * @param way the way that it ends, where there is a day by which it was first to be reached
 */
record Level(BigDecimal from, BigDecimal target, boolean bySign, Optional<Way> way) implements Course {

    /** A level to be reached from a baseline that differs from it. */
    static Level from(BigDecimal baseline, BigDecimal target) {
        return new Level(baseline, target, false, Optional.empty());
    }

    /** A level to be reached from a baseline that differs from it, and to be held until the end of the way. */
    static Level from(Way way) {
        return new Level(way.from(), way.target(), false, Optional.of(way));
    }

    /**
     * A level that is itself the measure of what is missing: at 90 of 100 a tenth is. Nothing is a tenth of 0, so with a
     * target of 0 whatever differs from it differs by the whole.
     *
     * @param moreIsBetter whether it is missed from below, and not from above
     */
    static Level alone(BigDecimal target, boolean moreIsBetter) {
        BigDecimal whole = target.signum() == 0 ? BigDecimal.ONE : target.abs();
        BigDecimal from = moreIsBetter ? target.subtract(whole) : target.add(whole);
        return new Level(from, target, target.signum() == 0, Optional.empty());
    }

    @Override
    public BigDecimal made(BigDecimal value) {
        BigDecimal counted = bySign ? BigDecimal.valueOf(value.signum()) : value;
        return Course.share(counted.subtract(from), target.subtract(from));
    }

    @Override
    public BigDecimal due(LocalDate day) {
        return BigDecimal.ONE;
    }

    @Override
    public BigDecimal expected(LocalDate day) {
        return target;
    }
}
