package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.TeamMemberBuilder;

/**
 * What can be said of a member of the team besides the name. After its lambda has returned, every verb throws an
 * {@link IllegalStateException}.
 */
public final class MemberScope extends Scope<MemberScope> {
    private final TeamMemberBuilder builder;

    MemberScope(Checks checks, String name, MemberKind kind) {
        super(checks);
        builder = TeamMember.builder(checks.id(), name).kind(kind);
    }

    /**
     * Adds functions of the company that this member brings to the team.
     *
     * @throws NullPointerException if it or one of them is null
     */
    public MemberScope function(TeamFunction... functions) {
        return addAll("functions", functions, builder::addFunction);
    }

    /**
     * States that this member can post in the name of the company.
     *
     * @throws IllegalStateException if it was already set
     */
    public MemberScope canPost() {
        return set("canPost", () -> true, builder::canPost);
    }

    /**
     * States that this member is from outside the company, as an agency always is.
     *
     * @throws IllegalStateException if it was already set
     */
    public MemberScope outside() {
        return set("outside", () -> true, builder::outside);
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     * @throws IllegalStateException if there is a label with this key already
     */
    public MemberScope label(String key, String value) {
        return setLabel(key, value, builder::label);
    }

    TeamMember build() {
        return builder.build();
    }
}
