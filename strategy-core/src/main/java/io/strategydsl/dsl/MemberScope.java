package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.TeamMemberBuilder;
import java.math.BigDecimal;

/**
 * The verbs for a member of the team, besides the name. After its lambda has returned, every verb throws an
 * {@link IllegalStateException}.
 */
public final class MemberScope extends ElementScope<MemberScope, TeamMemberBuilder> {

    MemberScope(Checks checks, String name, MemberKind kind) {
        super(checks, TeamMember.builder(checks.id()).name(name).kind(kind));
    }

    /** Adds functions of the company that this member brings to the team. */
    public MemberScope function(TeamFunction... functions) {
        return addAll("functions", functions, builder::addFunction);
    }

    /** States that this member can post in the name of the company. */
    public MemberScope canPost() {
        return set("canPost", true, builder::canPost);
    }

    /** States that this member is from outside the company, as an agency always is. */
    public MemberScope outside() {
        return set("outside", true, builder::outside);
    }

    /**
     * Sets how many hours this member has for the plan: {@code available(12, PER_WEEK)}.
     *
     * @throws IllegalArgumentException if they are not above 0, or more than the period has
     */
    public MemberScope available(long hours, Per per) {
        return available(BigDecimal.valueOf(hours), per);
    }

    /**
     * Sets how many hours this member has for the plan. The number is written as in "4.5".
     *
     * @throws IllegalArgumentException if they are not a number, not above 0, or more than the period has
     */
    public MemberScope available(String hours, Per per) {
        return available(number("hours per period", "hours", hours), per);
    }

    /**
     * Sets how many hours this member has for the plan.
     *
     * @throws IllegalArgumentException if they are not above 0, more than the period has, or have more than 9 digits after
     *     the point
     */
    public MemberScope available(BigDecimal hours, Per per) {
        return setNew("available", () -> new HoursPerPeriod(hours, per), builder::available);
    }

    TeamMember build() {
        return builder.build();
    }
}
