package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a team says, and what the model holds of it. */
class TeamScopeTest {
    @Test
    void hasMembersOfAllKindsInTheOrderWritten() {
        Team team = team(t -> t.member("brian", "Brian")
                .role("editor", "Editor")
                .group("all", "The team")
                .agency("firm", "Firm"));

        assertThat(team.members())
                .extracting(TeamMember::kind)
                .containsExactly(MemberKind.PERSON, MemberKind.ROLE, MemberKind.GROUP, MemberKind.AGENCY);
    }

    @Test
    void statesHowItWorks() {
        Team team = team(t -> t.policy("Be kind")
                .answeredBy("brian")
                .answeredBy("kim")
                .maturity(Maturity.ADVANCED)
                .label("region", "EU"));

        assertThat(team)
                .isEqualTo(Team.builder()
                        .policy("Be kind")
                        .addAnswering("brian")
                        .addAnswering("kim")
                        .maturity(Maturity.ADVANCED)
                        .label("region", "EU")
                        .build());
    }

    private static Team team(Consumer<TeamScope> scope) {
        return strategy("plan", s -> s.team(scope)).team().orElseThrow();
    }
}
