package io.strategydsl.model.written;

import io.strategydsl.model.table.Role;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that were read, held against what an attribute takes. */
public final class WrittenNumber {
    private static final int MAX_DIGITS_OF_WHOLE = 10;

    private WrittenNumber() {}

    /** Returns a whole number that the attribute takes, or nothing if it is none. */
    public static Optional<Integer> whole(Role.Whole role, BigDecimal number) {
        boolean isSmall = (long) number.precision() - number.scale() <= MAX_DIGITS_OF_WHOLE;
        // First its size, since the fraction of a huge number is looked for in all its zeros.
        boolean isWhole = isSmall && number.stripTrailingZeros().scale() <= 0;
        return isWhole
                        && number.compareTo(BigDecimal.valueOf(role.least())) >= 0
                        && number.compareTo(BigDecimal.valueOf(role.most())) <= 0
                ? Optional.of(number.intValueExact())
                : Optional.empty();
    }

    /** Returns a number that the attribute takes, or nothing if it is less than the least or more than the most. */
    public static Optional<BigDecimal> decimal(Role.Decimal role, BigDecimal number) {
        return number.compareTo(role.least()) >= 0 && number.compareTo(role.most()) <= 0
                ? Optional.of(number)
                : Optional.empty();
    }
}
