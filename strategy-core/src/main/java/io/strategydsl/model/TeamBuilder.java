package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds a team. Each call refuses what cannot exist with a message that names the team; nothing else is required,
 * and {@link #build()} never judges.
 */
public final class TeamBuilder extends ElementBuilder<Team, TeamBuilder> {
    private final ImmutableTeam.Builder draft = ImmutableTeam.builder();

    TeamBuilder() {
        super(ValueChecks.of("team"));
    }

    TeamBuilder(Team start) {
        super(ValueChecks.of("team"), start);
        draft.from(start);
    }

    /** Adds a member: a person, a role, a group or an agency. */
    public TeamBuilder addMember(TeamMember member) {
        draft.addMembers(checks.present("member", member));
        return this;
    }

    /** States all the members, in place of those so far. */
    public TeamBuilder members(Iterable<? extends TeamMember> members) {
        draft.members(checks.allPresent("members", members));
        return this;
    }

    /**
     * States the social-media policy: its text, or where it is kept. A text without words counts as none.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public TeamBuilder policy(String policy) {
        draft.policy(checks.optionalText("policy", policy));
        return this;
    }

    /** States the policy, or takes it away. */
    public TeamBuilder policy(Optional<String> policy) {
        checks.present("policy", policy);
        draft.policy(policy.flatMap(stated -> checks.optionalText("policy", stated)));
        return this;
    }

    /**
     * Adds one of the members who watch the accounts and answer.
     *
     * @param answering the id of a member of the team
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TeamBuilder addAnswering(String answering) {
        draft.addAnswering(checks.id("answering", "answering member", answering));
        return this;
    }

    /**
     * States all the answering members, in place of those so far.
     *
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TeamBuilder answering(Iterable<String> answering) {
        draft.answering(checks.ids("answering", "answering members", answering));
        return this;
    }

    /** States how far the organisation has come with social media. */
    public TeamBuilder maturity(Maturity maturity) {
        draft.maturity(checks.present("maturity", maturity));
        return this;
    }

    /** States the maturity, or takes it away. */
    public TeamBuilder maturity(Optional<Maturity> maturity) {
        draft.maturity(checks.present("maturity", maturity));
        return this;
    }

    @Override
    public Team build() {
        return OwnObjects.in(draft.labels(labels()).build());
    }
}
