package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Somebody who can own things in the plan: a person, a role, a group or an agency.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 1; Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface TeamMember extends IdentifiedElement permits ImmutableTeamMember {

    /**
     * Returns a builder of a member of the team.
     *
     * @param id what names this member, unique among the members of the plan: up to 100 letters, digits and
     *     {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static TeamMemberBuilder builder(String id) {
        return new TeamMemberBuilder(id);
    }

    /** Returns what names this member, unique among the members of the plan and independent of language. */
    @Override
    String id();

    /** Returns the name that people use; empty while none is stated. */
    String name();

    /** Returns whether this is a person, a role, a group or an agency. */
    MemberKind kind();

    /** Returns the functions of the company that this member brings to the team. */
    @Value.NaturalOrder
    SortedSet<TeamFunction> functions();

    /** Returns whether this member is from outside the company, as an agency always is unless stated otherwise. */
    @Value.Default
    default boolean outside() {
        return kind() == MemberKind.AGENCY;
    }

    /** Returns whether this member can post in the name of the company. */
    boolean canPost();

    /** Returns how many hours this member has for the plan. */
    Optional<HoursPerPeriod> available();

    @Override
    default ElementKind elementKind() {
        return ElementKind.MEMBER;
    }

    /** Returns a builder that starts from this member; changing it leaves this member as it is. */
    @Override
    default TeamMemberBuilder toBuilder() {
        return new TeamMemberBuilder(this);
    }

    /** Returns this member with another name. */
    default TeamMember withName(String name) {
        return toBuilder().name(name).build();
    }

    /** Returns this member with another kind. */
    default TeamMember withKind(MemberKind kind) {
        return toBuilder().kind(kind).build();
    }

    /** Returns this member, from outside the company or not. */
    default TeamMember withOutside(boolean outside) {
        return toBuilder().outside(outside).build();
    }

    /** Returns this member, able to post in the name of the company or not. */
    default TeamMember withCanPost(boolean canPost) {
        return toBuilder().canPost(canPost).build();
    }

    /** Returns this member with other hours. */
    default TeamMember withAvailable(HoursPerPeriod available) {
        return toBuilder().available(available).build();
    }
}
