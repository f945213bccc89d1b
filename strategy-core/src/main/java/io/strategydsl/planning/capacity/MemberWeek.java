package io.strategydsl.planning.capacity;

import io.strategydsl.internal.Checks;
import io.strategydsl.planning.days.Week;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one member of the team in one week.
 *
 * @param week the week
 * @param asked how many hours all tactics and posts ask for together
 * @param available how many hours the member has in that week; empty if the plan does not say
 * @param most what asks for most, at most ten tactics and posts, most first
 * @param count how many tactics and posts ask for hours
 */
public record MemberWeek(
        Week week, BigDecimal asked, Optional<BigDecimal> available, List<AskedHours> most, int count) {

    /**
     * @throws IllegalArgumentException if hours or the count are negative
     */
    public MemberWeek {
        Checks checks = Checks.of("week of a member");
        week = checks.present("week", week);
        asked = checks.sum("asked hours", asked);
        checks.present("available hours", available).ifPresent(hours -> checks.sum("available hours", hours));
        most = List.copyOf(checks.present("what asks for most", most));
        count = checks.range("count", count, 0, Integer.MAX_VALUE);
    }

    /** Returns whether more hours are asked for than the member has; never if the plan does not say how many these are. */
    public boolean isOver() {
        return available.isPresent() && asked.compareTo(available.get()) > 0;
    }
}
