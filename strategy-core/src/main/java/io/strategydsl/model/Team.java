package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Who works on the plan, by which policy, and who watches the accounts and answers.
 *
 * <p>Sources: Convince &amp; Convert in 7 steps, step 1; Techopedia.
 */
@ValueStyle
@Value.Immutable
public sealed interface Team extends Element permits ImmutableTeam {

    /** Starts a team. */
    static TeamBuilder builder() {
        return new TeamBuilder();
    }

    /** Returns the people, roles, groups and agencies of the team. */
    List<TeamMember> members();

    /** Returns the social-media policy: its text, or where it is kept. */
    Optional<String> policy();

    /** Returns the members who watch the accounts and answer. */
    @Value.NaturalOrder
    SortedSet<String> answering();

    /** Returns how far the organisation has come with social media. */
    Optional<Maturity> maturity();

    @Override
    default ElementKind elementKind() {
        return ElementKind.TEAM;
    }

    /** Returns a builder that starts from this team; changing it leaves this team as it is. */
    @Override
    default TeamBuilder toBuilder() {
        return new TeamBuilder(this);
    }

    /** Returns this team with another policy. */
    default Team withPolicy(String policy) {
        return toBuilder().policy(policy).build();
    }

    /** Returns this team with another maturity. */
    default Team withMaturity(Maturity maturity) {
        return toBuilder().maturity(maturity).build();
    }
}
