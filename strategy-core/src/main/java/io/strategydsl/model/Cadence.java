package io.strategydsl.model;

import com.google.common.primitives.Ints;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often something is posted: "4 to 5 times a week", "once every 2 weeks", "one long video a month".
 *
 * @param times how many times, from 1 to 10,000; of a range, the lower end
 * @param maxTimes the upper end of a range, above {@code times} and up to 10,000; empty if there is none
 * @param per in which period
 * @param every how many of these periods count as one, 2 for every second week: up to 366 days, weeks or events, 120
 *     months, 40 quarters or 10 years
 * @param area the area of content that is posted, if it is for one alone
 * @param format the format of what is posted, if it is for one alone
 */
public record Cadence(
        int times,
        OptionalInt maxTimes,
        Per per,
        int every,
        Optional<ContentArea> area,
        Optional<ContentFormat> format) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * @throws IllegalArgumentException if a number is not in its range, or if the upper end is not above the lower
     */
    public Cadence {
        Checks checks = ValueChecks.of("cadence");
        times = checks.range("times", times, 1, 10_000);
        if (checks.present("upper end", maxTimes).isPresent()) {
            int upper = checks.range("maxTimes", "upper end", maxTimes.getAsInt(), 2, 10_000);
            if (upper <= times) {
                throw checks.refused(
                        RefusalCode.ORDER,
                        "maxTimes",
                        upper,
                        "the range goes from " + times + " to " + upper + "; its end is above its start");
            }
        }
        per = checks.present("per", per);
        every = checks.range("every", "number of periods", every, 1, longest(per));
        area = checks.present("area", area);
        format = checks.present("format", format);
    }

    /** Returns how many periods can count as one: whoever asks for a day looks at all of it. */
    private static int longest(Per per) {
        return switch (per) {
            case PER_DAY, PER_WEEK, PER_EVENT -> 366;
            case PER_MONTH -> 120;
            case PER_QUARTER -> 40;
            case PER_YEAR -> 10;
        };
    }

    /**
     * Creates a cadence of a number of posts in each period, of any area and format.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000
     */
    public Cadence(int times, Per per) {
        this(times, OptionalInt.empty(), per, 1, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a cadence in a period of whole days, weeks, months or years, such as 2 weeks.
     *
     * @throws IllegalArgumentException if the times are not between 1 and 10,000, or the period is not one of whole
     *     days, weeks, months or years, or longer than a cadence can be
     */
    public static Cadence of(int times, Period each) {
        Checks checks = ValueChecks.of("cadence");
        checks.present("period", each);
        int days = Math.toIntExact(each.get(ChronoUnit.DAYS));
        int months = Ints.saturatedCast(each.toTotalMonths());
        if (months != 0 && days != 0) {
            throw checks.refused(
                    RefusalCode.CONTRADICTION,
                    "every",
                    each,
                    "the period {value} mixes days with months; keep one of the two");
        }
        if (months == 0) {
            return days % DAYS_OF_A_WEEK == 0
                    ? new Cadence(times, Per.PER_WEEK).every(days / DAYS_OF_A_WEEK)
                    : new Cadence(times, Per.PER_DAY).every(days);
        }
        return each.get(ChronoUnit.MONTHS) == 0
                ? new Cadence(times, Per.PER_YEAR).every(months / MONTHS_OF_A_YEAR)
                : new Cadence(times, Per.PER_MONTH).every(months);
    }

    /**
     * Returns this cadence as a range that ends with this number; no range if it is the lower end.
     *
     * @throws IllegalArgumentException if it is below the lower end, or above 10,000
     */
    public Cadence upTo(int maximum) {
        OptionalInt upper = maximum == times ? OptionalInt.empty() : OptionalInt.of(maximum);
        return new Cadence(times, upper, per, every, area, format);
    }

    /**
     * Returns this cadence with so many periods as one: every second week for 2.
     *
     * @throws IllegalArgumentException if it is below 1, or more than a cadence can have
     */
    public Cadence every(int periods) {
        return new Cadence(times, maxTimes, per, periods, area, format);
    }

    /** Returns this cadence for an area of content alone. */
    public Cadence area(ContentArea only) {
        return new Cadence(
                times,
                maxTimes,
                per,
                every,
                Optional.of(ValueChecks.of("cadence").present("area", only)),
                format);
    }

    /** Returns this cadence for a format alone. */
    public Cadence format(ContentFormat only) {
        return new Cadence(
                times,
                maxTimes,
                per,
                every,
                area,
                Optional.of(ValueChecks.of("cadence").present("format", only)));
    }

    /** Returns the upper end of the range, or the number itself where there is no range. */
    public int atMost() {
        return maxTimes.orElse(times);
    }
}
