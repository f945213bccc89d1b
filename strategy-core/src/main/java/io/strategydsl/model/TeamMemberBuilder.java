package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds a member of the team. Each call refuses what cannot exist with a message that names the member; nothing else
 * is required, and {@link #build()} never judges.
 */
public final class TeamMemberBuilder {
    private final Checks checks;
    private final ImmutableTeamMember.Builder draft = ImmutableTeamMember.builder();
    private final Map<String, String> labels = new LinkedHashMap<>();

    TeamMemberBuilder(String id, String name) {
        this.checks = Checks.of("member", id);
        draft.id(checks.id());
        draft.name(checks.words("name", name));
        draft.kind(MemberKind.PERSON);
        draft.canPost(false);
    }

    TeamMemberBuilder(TeamMember start) {
        this.checks = Checks.of("member", start.id());
        draft.id(start.id());
        draft.name(start.name());
        draft.kind(start.kind());
        draft.functions(start.functions());
        draft.canPost(start.canPost());
        labels.putAll(start.labels());
        // What follows from the kind goes on following from it: a person who becomes an agency is from outside.
        if (start.outside() != (start.kind() == MemberKind.AGENCY)) {
            draft.outside(start.outside());
        }
    }

    /**
     * States the name that people use.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, has control characters or half characters, or more than
     *     20,000 characters
     */
    public TeamMemberBuilder name(String name) {
        draft.name(checks.words("name", name));
        return this;
    }

    /**
     * States whether this is a person, a role, a group or an agency.
     *
     * @throws NullPointerException if it is null
     */
    public TeamMemberBuilder kind(MemberKind kind) {
        draft.kind(checks.present("kind", kind));
        return this;
    }

    /**
     * Adds one of the functions of the company that this member brings to the team.
     *
     * @throws NullPointerException if it is null
     */
    public TeamMemberBuilder addFunction(TeamFunction function) {
        draft.addFunctions(checks.present("function", function));
        return this;
    }

    /**
     * States all the functions, in place of those so far.
     *
     * @throws NullPointerException if it or one of its values is null
     */
    public TeamMemberBuilder functions(Iterable<? extends TeamFunction> functions) {
        draft.functions(checks.allPresent("functions", functions));
        return this;
    }

    /** States whether this member is from outside the company, as an agency always is unless stated otherwise. */
    public TeamMemberBuilder outside(boolean outside) {
        draft.outside(outside);
        return this;
    }

    /** States whether this member can post in the name of the company. */
    public TeamMemberBuilder canPost(boolean canPost) {
        draft.canPost(canPost);
        return this;
    }

    /**
     * States what the model has no word for, such as a language, a region or a row of a sheet; a key said again takes
     * the new value.
     *
     * @throws NullPointerException if the key or the value is null
     * @throws IllegalArgumentException if the key is blank, or either has characters that it cannot have
     */
    public TeamMemberBuilder label(String key, String value) {
        labels.put(checks.labelKey(key), checks.labelValue(key, value));
        return this;
    }

    /**
     * States all the labels, in place of those so far.
     *
     * @throws NullPointerException if it, a key or a value is null
     * @throws IllegalArgumentException if a key is blank, or a key or a value has characters that it cannot have
     */
    public TeamMemberBuilder labels(Map<String, String> labels) {
        Map<String, String> checked = checks.labels(labels);
        this.labels.clear();
        this.labels.putAll(checked);
        return this;
    }

    /** The member as stated so far. The builder can go on to build another. */
    public TeamMember build() {
        return draft.labels(labels).build();
    }
}
