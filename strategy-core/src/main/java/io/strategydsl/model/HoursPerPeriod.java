package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.RefusalCode;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How many hours of work in each period: 12 hours a week.
 *
 * @param hours how many hours, above 0 and at most as many as the period has
 * @param per in which period
 */
public record HoursPerPeriod(BigDecimal hours, Per per) {
    private static final int A_DAY = 24;
    private static final int PREFIX = "PER_".length();

    /**
     * @throws IllegalArgumentException if the hours are not above 0, more than the period has, or have more than 9 digits
     *     after the point
     */
    public HoursPerPeriod {
        Checks checks = ValueChecks.of("hours per period");
        per = checks.present("period", per);
        hours = checks.positive("hours", hours);
        int most = hoursOf(per);
        if (hours.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw checks.refused(
                    RefusalCode.OUT_OF_RANGE,
                    "hours",
                    Numbers.written(hours),
                    "{attribute} is {value}; " + limit(per) + " {most} hours",
                    "type",
                    "number-to",
                    "most",
                    most,
                    "per",
                    period(per));
        }
    }

    /**
     * Returns whole hours in each period.
     *
     * @throws IllegalArgumentException if they are not above 0, or more than the period has
     */
    public static HoursPerPeriod of(long hours, Per per) {
        return new HoursPerPeriod(BigDecimal.valueOf(hours), per);
    }

    /** Returns the hours in words: "12 hours a week". */
    public String words() {
        String count = Numbers.written(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour " : " hours ");
        return count + (per == Per.PER_EVENT ? "each time" : "a " + period(per));
    }

    private static String limit(Per per) {
        return per == Per.PER_EVENT ? "at one time there are at most" : "the longest " + period(per) + " has";
    }

    private static String period(Per per) {
        return per.name().substring(PREFIX).toLowerCase(Locale.ROOT);
    }

    // An event has no length; none that a plan means lasts longer than a year.
    private static int hoursOf(Per per) {
        return A_DAY
                * switch (per) {
                    case PER_DAY -> 1;
                    case PER_WEEK -> 7;
                    case PER_MONTH -> 31;
                    case PER_QUARTER -> 92;
                    case PER_YEAR, PER_EVENT -> 366;
                };
    }
}
