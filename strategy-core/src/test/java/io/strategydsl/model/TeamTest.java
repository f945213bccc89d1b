package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamTest {
    private static final Team TEAM = Team.builder().build();

    @Test
    void isATeam() {
        assertThat(TEAM.elementKind()).isEqualTo(ElementKind.TEAM);
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(TEAM.withPolicy("Be kind").withMaturity(Maturity.ADVANCED))
                .isEqualTo(Team.builder()
                        .policy("Be kind")
                        .maturity(Maturity.ADVANCED)
                        .build());
    }

    @Test
    void canHaveTwoMembersOfOneIdSinceOnlyTheValidatorJudges() {
        TeamMember brian = TeamMember.builder("brian").name("Brian").build();

        assertThat(Team.builder().addMember(brian).addMember(brian).build().members())
                .hasSize(2);
    }

    @Test
    void holdsTwoObjectsWhereOneMemberWasAddedTwice() {
        TeamMember brian = TeamMember.builder("brian").name("Brian").build();
        Team team = Team.builder().addMember(brian).addMember(brian).build();

        assertThat(team.members()).containsExactly(brian, brian);
        assertThat(team.members().get(1)).isNotSameAs(team.members().get(0));
    }
}
