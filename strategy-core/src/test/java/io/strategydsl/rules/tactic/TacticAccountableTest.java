package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TacticAccountableTest {
    private static final OneRule RULE = new OneRule("tactic.accountable");

    private static final Strategy TWO_OWNERS = post(t -> t.ownedBy("brian", "hailley"));

    private static final Strategy TWELVE_OWNERS =
            post(t -> t.ownedBy("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));

    @Test
    void asksForNothingOfADoneTactic() {
        assertThat(RULE.outcome(post(t -> t.ownedBy("brian", "hailley").done(LocalDate.of(2027, 2, 1)))))
                .isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void passesTwoOwnersOfWhomOneIsAccountable() {
        assertThat(RULE.outcome(post(t -> t.ownedBy("brian", "hailley").accountable("brian"))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesAnAccountableMemberBesideAnotherOwner() {
        assertThat(RULE.outcome(post(t -> t.ownedBy("brian").accountable("hailley"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsTwoOwnersOfWhomNoneIsAccountable() {
        assertThat(RULE.found(TWO_OWNERS)).containsExactly("WARNING tactic.accountable tactics/post/accountable");
    }

    @Test
    void saysWhoTheOwnersAre() {
        assertThat(RULE.messages(TWO_OWNERS))
                .containsExactly(
                        "tactic 'post' has 2 owners ('brian' and 'hailley'), and neither of them is accountable");
    }

    @Test
    void leavesItToTheAuthorWhichOfThemIs() {
        assertThat(RULE.fixes(TWO_OWNERS))
                .containsExactly("In tactic(\"post\", ...) add .accountable(memberId), with one of its owners");
    }

    @Test
    void asksWhichOfTheOwnersAnswersForIt() {
        assertThat(RULE.advice(TWO_OWNERS))
                .containsExactly("Decide who answers for \u201cSponsored post\u201d: Brian or Hailley?");
    }

    @Test
    void countsManyOwnersInPlaceOfNamingAll() {
        assertThat(RULE.messages(TWELVE_OWNERS))
                .containsExactly("tactic 'post' has 12 owners ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'"
                        + " and 2 more), and none of them is accountable");
    }

    @Test
    void asksWhoOfManyOwnersAnswersForIt() {
        assertThat(RULE.advice(TWELVE_OWNERS))
                .containsExactly("Decide who of the owners answers for \u201cSponsored post\u201d.");
    }

    @Test
    void hasNothingToCheckForOneOwner() {
        assertThat(RULE.outcome(post(t -> t.ownedBy("brian"))))
                .isEqualTo("not applicable: no tactic has several owners");
    }

    @Test
    void doesNotCountHelpersAsOwners() {
        assertThat(RULE.found(post(t -> t.ownedBy("brian").helpedBy("hailley"))))
                .isEmpty();
    }

    @Test
    void findsTwoOwnersOfTheGoalWhereTheTacticNamesNone() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.ownedBy("brian", "hailley").tactic("post", "Sponsored post")));

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.accountable tactics/post/accountable");
    }

    @Test
    void doesNotDoubtTheOnlyOwnerOfATacticForTheOwnerOfItsGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.ownedBy("brian").tactic("post", "Sponsored post", t -> t.ownedBy("hailley"))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    private static Strategy post(Consumer<TacticScope> scope) {
        return strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .tactic("post", "Sponsored post", scope));
    }
}
