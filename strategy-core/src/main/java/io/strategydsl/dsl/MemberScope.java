package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.TeamMemberBuilder;

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

    TeamMember build() {
        return builder.build();
    }
}
