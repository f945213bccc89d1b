package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.MemberKind;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a member of the team says, and what the model holds of it. */
class MemberScopeTest {
    @Test
    void bringsFunctionsAndMayPost() {
        TeamMember member = only(t -> t.member(
                "brian",
                "Brian",
                m -> m.function(TeamFunction.SALES).function(TeamFunction.LEGAL).canPost()));

        assertThat(member)
                .isEqualTo(TeamMember.builder("brian")
                        .name("Brian")
                        .addFunction(TeamFunction.SALES)
                        .addFunction(TeamFunction.LEGAL)
                        .canPost(true)
                        .build());
    }

    @Test
    void isFromOutsideWhereSaid() {
        assertThat(only(t -> t.role("editor", "Editor", m -> m.outside())).outside())
                .isTrue();
        assertThat(only(t -> t.role("editor", "Editor")).outside()).isFalse();
    }

    @Test
    void isFromOutsideAsAnAgency() {
        assertThat(only(t -> t.agency("firm", "Firm", m -> m.label("city", "Ulm")))
                        .outside())
                .isTrue();
    }

    @Test
    void canBeAGroup() {
        assertThat(only(t -> t.group("all", "The team", m -> m.canPost())).kind())
                .isEqualTo(MemberKind.GROUP);
    }

    private static TeamMember only(Consumer<TeamScope> scope) {
        return strategy("plan", s -> s.team(scope)).members().get(0);
    }
}
