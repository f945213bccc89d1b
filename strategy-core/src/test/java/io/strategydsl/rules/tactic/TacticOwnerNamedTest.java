package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticOwnerNamedTest {
    private static final OneRule RULE = new OneRule("tactic.owner-named");

    private static final Strategy GROUP_ONLY = list(t -> t.ownedBy("team"));

    @Test
    void asksForNothingOfADoneTactic() {
        assertThat(RULE.outcome(list(t -> t.ownedBy("team").done(LocalDate.of(2027, 2, 1)))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void passesAPerson() {
        assertThat(RULE.outcome(list(t -> t.ownedBy("brian")))).isEqualTo("passed 1");
    }

    @Test
    void findsAGroupAlone() {
        assertThat(RULE.found(GROUP_ONLY)).containsExactly("INFO tactic.owner-named tactics/list/owners");
    }

    @Test
    void findsARoleAlone() {
        assertThat(RULE.found(list(t -> t.ownedBy("community-manager"))))
                .containsExactly("INFO tactic.owner-named tactics/list/owners");
    }

    @Test
    void saysWhoOwnsIt() {
        assertThat(RULE.messages(list(t -> t.ownedBy("team", "community-manager"))))
                .containsExactly("tactic 'list' is owned by 'community-manager' and 'team' only, and by no person");
    }

    @Test
    void proposesTheOnlyPersonOfTheTeam() {
        assertThat(RULE.fixes(GROUP_ONLY))
                .containsExactly("In tactic(\"list\", ...) add .ownedBy(\"brian\")");
    }

    @Test
    void proposesToNameAPersonWhereTheTeamHasNone() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.group("team", "The team"))
                        .tactic("list", "List influencers", t -> t.ownedBy("team")));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .team(t -> t.member(id, name)), then .ownedBy(id) in tactic(\"list\", ...)");
    }

    @Test
    void isContentWithAPersonBesideAGroup() {
        assertThat(RULE.found(list(t -> t.ownedBy("team", "brian")))).isEmpty();
    }

    @Test
    void isContentWithAPersonWhoIsAccountable() {
        assertThat(RULE.found(list(t -> t.ownedBy("team").accountable("brian"))))
                .isEmpty();
    }

    @Test
    void isContentWithAnAgency() {
        assertThat(RULE.found(list(t -> t.ownedBy("agency")))).isEmpty();
    }

    @Test
    void isContentWithThePersonWhoOwnsTheGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian").group("team", "The team"))
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.ownedBy("brian").tactic("list", "List them", t -> t.ownedBy("team"))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsTheGroupThatOwnsTheGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.group("team", "The team"))
                        .goal("awareness", "Be known", g -> g.ownedBy("team").tactic("list", "List them")));

        assertThat(RULE.found(plan)).containsExactly("INFO tactic.owner-named tactics/list/owners");
    }

    @Test
    void hasNothingToCheckWithoutOwners() {
        assertThat(RULE.outcome(list(t -> {})))
                .isEqualTo("not applicable: every tactic lacks owners, or names one whom the plan does not have");
    }

    @Test
    void doesNotJudgeAnOwnerWhomThePlanDoesNotHave() {
        assertThat(RULE.found(list(t -> t.ownedBy("team", "brain")))).isEmpty();
    }

    private static Strategy list(Consumer<TacticScope> scope) {
        return strategy(
                "plan",
                s -> s.team(t -> t.role("community-manager", "Community manager")
                                .group("team", "The team")
                                .agency("agency", "Agency Ltd")
                                .member("brian", "Brian"))
                        .tactic("list", "List influencers", scope));
    }
}
