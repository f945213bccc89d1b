package io.strategydsl.internal;

import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written for people. */
public final class Numbers {
    private static final int MOST_DECIMALS = 9;

    private Numbers() {}

    /** "12,000", "-0.5", whatever the default locale is. */
    public static String written(Number number) {
        // A format is not safe to share between threads.
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
