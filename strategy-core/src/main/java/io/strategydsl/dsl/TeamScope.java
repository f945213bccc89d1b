package io.strategydsl.dsl;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamBuilder;
import java.util.function.Consumer;

/**
 * The verbs for the team: who belongs to it, who answers and by which policy. After its lambda has
 * returned, every verb throws an {@link IllegalStateException}.
 */
public final class TeamScope extends ElementScope<TeamScope, TeamBuilder> {

    TeamScope(Checks checks) {
        super(checks, Team.builder());
    }

    /**
     * Adds a named person.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope member(String id, String name, Consumer<MemberScope> scope) {
        return member(MemberKind.PERSON, id, name, scope);
    }

    /**
     * Adds a named person, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope member(String id, String name) {
        return member(id, name, member -> {});
    }

    /**
     * Adds a role that somebody fills, such as a community manager.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope role(String id, String name, Consumer<MemberScope> scope) {
        return member(MemberKind.ROLE, id, name, scope);
    }

    /**
     * Adds a role that somebody fills, such as a community manager, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope role(String id, String name) {
        return role(id, name, member -> {});
    }

    /**
     * Adds several people under one name, such as "the team".
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope group(String id, String name, Consumer<MemberScope> scope) {
        return member(MemberKind.GROUP, id, name, scope);
    }

    /**
     * Adds several people under one name, such as "the team", of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope group(String id, String name) {
        return group(id, name, member -> {});
    }

    /**
     * Adds a firm from outside.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope agency(String id, String name, Consumer<MemberScope> scope) {
        return member(MemberKind.AGENCY, id, name, scope);
    }

    /**
     * Adds a firm from outside, of which nothing more is said.
     *
     * @throws IllegalArgumentException if the id is blank, or either is too long or has characters that it cannot have
     */
    public TeamScope agency(String id, String name) {
        return agency(id, name, member -> {});
    }

    /**
     * States the social-media policy: its text, or where it is kept. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public TeamScope policy(String policy) {
        return set("policy", policy, builder::policy);
    }

    /**
     * Adds members who watch the accounts and answer, by id.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TeamScope answeredBy(String... members) {
        return addIds("answering", "answering members", members, builder::addAnswering);
    }

    /** States how far the organisation has come with social media. */
    public TeamScope maturity(Maturity maturity) {
        return set("maturity", maturity, builder::maturity);
    }

    private TeamScope member(MemberKind kind, String id, String name, Consumer<MemberScope> scope) {
        MemberScope member = new MemberScope(part("member", id), name, kind).filledBy(scope);
        builder.addMember(member.build());
        return this;
    }

    Team build() {
        return builder.build();
    }
}
