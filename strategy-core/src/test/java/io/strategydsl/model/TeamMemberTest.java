package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamMemberTest {
    private static final TeamMember BRIAN =
            TeamMember.builder("brian").name("Brian").build();

    @Test
    void hasItsName() {
        assertThat(BRIAN.name()).isEqualTo("Brian");
    }

    @Test
    void hasNoNameUntilOneIsStated() {
        assertThat(TeamMember.builder("brian").build().name()).isEmpty();
    }

    @Test
    void isAPersonUnlessStated() {
        assertThat(BRIAN.kind()).isEqualTo(MemberKind.PERSON);
    }

    @Test
    void cannotPostUnlessStated() {
        assertThat(BRIAN.canPost()).isFalse();
    }

    @Test
    void isAMember() {
        assertThat(BRIAN.elementKind()).isEqualTo(ElementKind.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAgencyIsFromOutsideUnlessStated(MemberKind kind) {
        assertThat(BRIAN.withKind(kind).outside()).isEqualTo(kind == MemberKind.AGENCY);
    }

    @Test
    void anAgencyCanBeStatedToBeInside() {
        TeamMember agency = TeamMember.builder("studio")
                .name("Studio")
                .kind(MemberKind.AGENCY)
                .outside(false)
                .build();

        assertThat(agency.outside()).isFalse();
    }

    @Test
    void anAgencyStatedToBeInsideStaysInsideInACopy() {
        TeamMember agency = TeamMember.builder("studio")
                .name("Studio")
                .kind(MemberKind.AGENCY)
                .outside(false)
                .build();

        assertThat(agency.withName("The studio").outside()).isFalse();
    }

    @Test
    void aPersonCanBeFromOutside() {
        assertThat(BRIAN.withOutside(true).outside()).isTrue();
    }

    @Test
    void anAgencyThatBecomesAPersonIsNoLongerFromOutside() {
        TeamMember agency = BRIAN.withKind(MemberKind.AGENCY);

        assertThat(agency.withKind(MemberKind.PERSON)).isEqualTo(BRIAN);
    }

    @Test
    void withXChangesOneAttribute() {
        assertThat(BRIAN.withName("Brian B.").withCanPost(true))
                .isEqualTo(TeamMember.builder("brian")
                        .name("Brian B.")
                        .canPost(true)
                        .build());
    }
}
