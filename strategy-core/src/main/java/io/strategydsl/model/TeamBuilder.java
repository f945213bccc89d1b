package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a team. Each call refuses what cannot exist with a message that names the team; nothing else is required,
 * and {@link #build()} never judges.
 */
public final class TeamBuilder {
    private final Checks checks;
    private final ImmutableTeam.Builder draft = ImmutableTeam.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    TeamBuilder() {
        this.checks = Checks.of("team");
    }

    TeamBuilder(Team start) {
        this.checks = Checks.of("team");
        draft.from(start);
        labels.putAll(start.labels());
    }

    /**
     * Adds a member: a person, a role, a group or an agency.
     *
     * @throws NullPointerException if it is null
     */
    public TeamBuilder addMember(TeamMember member) {
        draft.addMembers(checks.present("member", member));
        return this;
    }

    /**
     * States all the members, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     */
    public TeamBuilder members(Iterable<? extends TeamMember> members) {
        draft.members(checks.allPresent("members", members));
        return this;
    }

    /**
     * States the social-media policy: its text, or where it is kept. A text without words counts as none.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public TeamBuilder policy(String policy) {
        draft.policy(checks.optionalText("policy", policy));
        return this;
    }

    /**
     * States the policy, or takes it away.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has control characters or half characters, or more than 20,000
     *     characters
     */
    public TeamBuilder policy(Optional<String> policy) {
        checks.present("policy", policy);
        draft.policy(policy.flatMap(stated -> checks.optionalText("policy", stated)));
        return this;
    }

    /**
     * Adds one of the members who watch the accounts and answer.
     *
     * @param answering the id of a member of the team
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has more than 100 characters, or has other characters than
     *     letters, digits and {@code - _ . : @ +}
     */
    public TeamBuilder addAnswering(String answering) {
        draft.addAnswering(checks.id("answering member", answering));
        return this;
    }

    /**
     * States all the answering members, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     * @throws IllegalArgumentException if one of them is blank, has more than 100 characters, or has other
     *     characters than letters, digits and {@code - _ . : @ +}
     */
    public TeamBuilder answering(Iterable<String> answering) {
        draft.answering(checks.ids("answering members", answering));
        return this;
    }

    /**
     * States how far the organisation has come with social media.
     *
     * @throws NullPointerException if it is null
     */
    public TeamBuilder maturity(Maturity maturity) {
        draft.maturity(checks.present("maturity", maturity));
        return this;
    }

    /**
     * States the maturity, or takes it away.
     *
     * @throws NullPointerException if it is null
     */
    public TeamBuilder maturity(Optional<Maturity> maturity) {
        draft.maturity(checks.present("maturity", maturity));
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public TeamBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public TeamBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The team as stated so far. The builder can go on to build another. */
    public Team build() {
        return draft.labels(labels).build();
    }
}
