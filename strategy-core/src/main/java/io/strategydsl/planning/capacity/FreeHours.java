package io.strategydsl.planning.capacity;

import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hours that one owner has left, from which tactics take in turn. */
final class FreeHours {
    private final AvailableHours available;
    private final Map<Week, BigDecimal> left = new HashMap<>();
    private BigDecimal leftInAll;

    FreeHours(AvailableHours available, List<Together> asked, Weeks weeks) {
        this.available = available;
        for (Together together : asked) {
            together.before().forEach((week, hours) -> left.merge(week, hours, BigDecimal::add));
        }
        left.replaceAll((week, hours) -> available.in(week).subtract(hours));
        // What is asked beyond the hours of a week takes none from other weeks.
        BigDecimal inAll = available.between(weeks.first(), weeks.last());
        for (Map.Entry<Week, BigDecimal> week : left.entrySet()) {
            inAll = inAll.subtract(available.in(week.getKey()))
                    .add(week.getValue().max(BigDecimal.ZERO));
        }
        this.leftInAll = inAll;
    }

    /** Returns whether so many hours are left in each of the weeks, and beside what was taken in any week. */
    boolean hasLeft(Map<Week, BigDecimal> hours) {
        return hours.entrySet().stream().allMatch(asked -> left(asked.getKey()).compareTo(asked.getValue()) >= 0)
                && hasLeft(sum(hours));
    }

    /** Returns whether so many hours are left, in whatever weeks. */
    boolean hasLeft(BigDecimal hours) {
        return leftInAll.compareTo(hours) >= 0;
    }

    void take(Map<Week, BigDecimal> hours) {
        hours.forEach((week, asked) -> left.put(week, left(week).subtract(asked)));
        take(sum(hours));
    }

    void take(BigDecimal hours) {
        leftInAll = leftInAll.subtract(hours);
    }

    private BigDecimal left(Week week) {
        BigDecimal known = left.get(week);
        return known == null ? available.in(week) : known;
    }

    private static BigDecimal sum(Map<Week, BigDecimal> hours) {
        return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
