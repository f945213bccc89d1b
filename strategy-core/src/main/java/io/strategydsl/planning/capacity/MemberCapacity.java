package io.strategydsl.planning.capacity;

import io.strategydsl.internal.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one member of the team in all weeks together, and week by week.
 *
 * @param member the id of the member
 * @param asked how many hours all tactics and posts ask for together
 * @param available how many hours the member has in all these weeks; empty if the plan does not say
 * @param weeks the weeks in which something is asked of the member, in order
 */
public record MemberCapacity(String member, BigDecimal asked, Optional<BigDecimal> available, List<MemberWeek> weeks) {

    /**
     * @throws IllegalArgumentException if the member is no id, or hours are negative
     */
    public MemberCapacity {
        Checks checks = Checks.of("capacity of a member");
        member = checks.id("member", member);
        asked = checks.sum("asked hours", asked);
        checks.present("available hours", available).ifPresent(hours -> checks.sum("available hours", hours));
        weeks = List.copyOf(checks.present("weeks", weeks));
    }

    /** Returns the weeks in which more is asked of the member than the member has, in order. */
    public List<MemberWeek> weeksOver() {
        return weeks.stream().filter(MemberWeek::isOver).toList();
    }
}
