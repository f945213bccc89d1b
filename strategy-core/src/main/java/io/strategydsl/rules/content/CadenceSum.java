package io.strategydsl.rules.content;

import com.google.common.math.LongMath;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.Per;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The cadences of a channel for the same area and format, which add up. A number of posts a day is looked at by the week,
 * since hardly anybody posts on every day of it.
 */
final class CadenceSum {
    private static final int DAYS_OF_WEEK = 7;
    private static final Cadence A_WEEK = new Cadence(1, Per.PER_WEEK);

    private final List<Cadence> cadences = new ArrayList<>(1);
    private final Cadence period;
    private long least;
    private long most;
    private boolean comparable = true;

    CadenceSum(Cadence first) {
        this.period = isByTheDay(first) ? A_WEEK : first;
    }

    private static boolean isByTheDay(Cadence cadence) {
        return cadence.per() == Per.PER_DAY && cadence.every() < DAYS_OF_WEEK;
    }

    void add(Cadence cadence) {
        cadences.add(cadence);
        boolean byTheDay = isByTheDay(cadence);
        Cadence own = byTheDay ? A_WEEK : cadence;
        comparable &= own.per() == period.per() && own.every() == period.every();
        least += byTheDay ? inAWeek(cadence, cadence.times(), RoundingMode.FLOOR) : cadence.times();
        most += byTheDay ? inAWeek(cadence, cadence.atMost(), RoundingMode.CEILING) : cadence.atMost();
    }

    private static long inAWeek(Cadence cadence, int times, RoundingMode rounding) {
        return LongMath.divide((long) times * DAYS_OF_WEEK, cadence.every(), rounding);
    }

    /** Returns whether all of them are of the same period: "three a week and two a month" is no number of any. */
    boolean isComparable() {
        return comparable;
    }

    /** Returns a cadence of its period, whatever else that says. */
    Cadence period() {
        return period;
    }

    /** Returns the fewest posts of a period. */
    long least() {
        return least;
    }

    /** Returns the most posts of a period. */
    long most() {
        return most;
    }

    /** Returns the most posts that can be in a period of another length, wherever that begins. */
    long mostIn(Cadence other) {
        return most * (LongMath.divide(days(other), days(period), RoundingMode.CEILING) + 1);
    }

    private static long days(Cadence cadence) {
        return (long) cadence.every()
                * switch (cadence.per()) {
                    case PER_DAY, PER_EVENT -> 1;
                    case PER_WEEK -> 7;
                    case PER_MONTH -> 31;
                    case PER_QUARTER -> 92;
                    case PER_YEAR -> 366;
                };
    }

    /** Returns whether it is for all posts, of whatever area and format. */
    boolean isGeneral() {
        return first().area().isEmpty() && first().format().isEmpty();
    }

    /** Returns the first of them, in the order of the plan. */
    Cadence first() {
        return cadences.get(0);
    }

    /** Returns all of them, in the order of the plan. */
    List<Cadence> cadences() {
        return List.copyOf(cadences);
    }
}
