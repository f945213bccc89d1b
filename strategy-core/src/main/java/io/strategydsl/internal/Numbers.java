package io.strategydsl.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are kept and written for people. */
public final class Numbers {
    private static final int MAX_DECIMALS = 9;
    private static final int FIRST_GROUPED = 1000;
    private static final int MAX_DIGITS = 40;
    private static final MathContext ROUNDING = new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** Returns "12,000", "-0.5", whatever the default locale is; "1E+1000000" where nobody would count the zeros. */
    public static String written(Number number) {
        if (number instanceof BigDecimal decimal && (long) decimal.precision() - decimal.scale() > MAX_DIGITS) {
            return decimal.toString();
        }
        // Most numbers are small, and the first format of a JVM takes longer than a whole validation.
        if (number instanceof Integer && Math.abs(number.longValue()) < FIRST_GROUPED) {
            return number.toString();
        }
        // A format is not safe to share between threads.
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(number);
    }

    /** Returns the number as one of the JDK's own: that of a subclass may say today what it does not say tomorrow. */
    public static BigDecimal ofTheJdk(BigDecimal number) {
        return number.getClass() == BigDecimal.class
                ? number
                : new BigDecimal(new BigInteger(number.unscaledValue().toByteArray()), number.scale());
    }

    /** Returns the number with no more than 40 digits. */
    public static BigDecimal rounded(BigDecimal number) {
        return number.precision() > MAX_DIGITS ? number.round(ROUNDING) : number;
    }
}
