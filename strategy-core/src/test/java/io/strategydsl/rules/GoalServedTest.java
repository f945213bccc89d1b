package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalServedTest {
    private static final OneRule RULE = new OneRule("goal.served");

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final Strategy UNSERVED = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more", g -> g.tactic("shop", "Open a shop")));

    private static final Strategy WITHOUT_TACTICS =
            strategy("plan", s -> s.primaryGoal("awareness", "Be known").goal("sales", "Sell more"));

    @Test
    void passesGoalsThatTacticsServe() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known", g -> g.tactic("list", "List influencers"))
                        .goal("sales", "Sell more", g -> g.tactic("shop", "Open a shop")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsAGoalThatNoTacticServes() {
        assertThat(RULE.found(UNSERVED)).containsExactly("WARNING goal.served goals/awareness");
    }

    @Test
    void saysThatNoTacticServesIt() {
        assertThat(RULE.messages(UNSERVED)).containsExactly("goal 'awareness' is served by no tactic");
    }

    @Test
    void proposesToAddATactic() {
        assertThat(RULE.fixes(UNSERVED)).containsExactly("In goal(\"awareness\", ...) add .tactic(id, text, t -> ...)");
    }

    @Test
    void countsTheTacticOfAGoalBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.goal("shops", "In shops", sub -> sub.tactic("list", "List shops"))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void doesNotCountTheTacticOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.tactic("list", "List influencers").goal("shops", "In shops")));

        assertThat(RULE.found(plan)).containsExactly("WARNING goal.served goals/shops");
    }

    @Test
    void doesNotCountADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "awareness",
                                "Be known",
                                g -> g.tactic("list", "List influencers", t -> t.dropped(DAY, "No budget")))
                        .tactic("shop", "Open a shop"));

        assertThat(RULE.found(plan)).containsExactly("WARNING goal.served goals/awareness");
    }

    @Test
    void findsOnceThatThereIsNoTacticAtAll() {
        assertThat(RULE.found(WITHOUT_TACTICS)).containsExactly("WARNING goal.served strategy/tactics");
    }

    @Test
    void saysThatThereIsNoTactic() {
        assertThat(RULE.messages(WITHOUT_TACTICS)).containsExactly("the strategy has no tactic");
    }

    @Test
    void proposesToBeginWithTheFirstGoal() {
        assertThat(RULE.fixes(WITHOUT_TACTICS))
                .containsExactly("In primaryGoal(\"awareness\", ...) add .tactic(id, text, t -> ...),"
                        + " or begin with another goal");
    }

    @Test
    void saysWhenEveryTacticIsDropped() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.tactic("list", "List influencers", t -> t.dropped(DAY, "No budget"))));

        assertThat(RULE.messages(plan)).containsExactly("the strategy has no tactic that is not dropped");
    }

    @Test
    void countsATacticAnywhereInACircleOfGoals() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .addTactic(Tactic.builder("list").addServedGoal("day").build())
                .build();

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no goals");
    }
}
