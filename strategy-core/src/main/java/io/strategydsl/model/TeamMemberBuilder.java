package io.strategydsl.model;

import java.util.Optional;

/**
 * Builds a member of the team. Each call refuses what cannot exist with a message that names the member; nothing else
 * is required, and {@link #build()} never judges.
 */
public final class TeamMemberBuilder extends ElementBuilder<TeamMember, TeamMemberBuilder> {
    private final ImmutableTeamMember.Builder draft = ImmutableTeamMember.builder();

    TeamMemberBuilder(String id) {
        super(ValueChecks.of("member", id));
        draft.id(checks.id());
        draft.name("");
        draft.kind(MemberKind.PERSON);
        draft.canPost(false);
    }

    TeamMemberBuilder(TeamMember start) {
        super(ValueChecks.of("member", start.id()), start);
        draft.id(start.id());
        draft.name(start.name());
        draft.kind(start.kind());
        draft.functions(start.functions());
        draft.canPost(start.canPost());
        draft.available(start.available());
        // What follows from the kind goes on following from it: a person who becomes an agency is from outside.
        if (start.outside() != (start.kind() == MemberKind.AGENCY)) {
            draft.outside(start.outside());
        }
    }

    /**
     * Sets the name that people use. A name without words becomes empty.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    public TeamMemberBuilder name(String name) {
        draft.name(checks.text("name", name));
        return this;
    }

    /** States whether this is a person, a role, a group or an agency. */
    public TeamMemberBuilder kind(MemberKind kind) {
        draft.kind(checks.present("kind", kind));
        return this;
    }

    /** Adds one of the functions of the company that this member brings to the team. */
    public TeamMemberBuilder addFunction(TeamFunction function) {
        draft.addFunctions(checks.present("function", function));
        return this;
    }

    /** States all the functions, in place of those so far. */
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

    /** Sets how many hours this member has for the plan. */
    public TeamMemberBuilder available(HoursPerPeriod available) {
        draft.available(checks.present("available hours", available));
        return this;
    }

    /** Sets the available hours, or takes them away. */
    public TeamMemberBuilder available(Optional<HoursPerPeriod> available) {
        draft.available(checks.present("available hours", available));
        return this;
    }

    @Override
    public TeamMember build() {
        return draft.labels(labels()).build();
    }
}
