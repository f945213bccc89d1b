package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class GoalPrimaryTest {
    private static final OneRule RULE = new OneRule("goal.primary");

    private static final Strategy WITHOUT_PRIMARY =
            strategy("plan", s -> s.goal("awareness", "Be known").goal("sales", "Sell more"));

    @Test
    void passesWhenOneOfTwoGoalsIsPrimary() {
        Strategy plan =
                strategy("plan", s -> s.primaryGoal("awareness", "Be known").goal("sales", "Sell more"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsThatNoneOfTwoGoalsIsPrimary() {
        assertThat(RULE.found(WITHOUT_PRIMARY)).containsExactly("ERROR goal.primary strategy/goals");
    }

    @Test
    void saysHowManyGoalsThereAreToChooseFrom() {
        assertThat(RULE.messages(WITHOUT_PRIMARY)).containsExactly("neither of the 2 top-level goals is primary");
    }

    @Test
    void leavesItToTheAuthorWhichComesFirst() {
        assertThat(RULE.fixes(WITHOUT_PRIMARY))
                .containsExactly("Write .primaryGoal(...) in place of .goal(...) for the one that comes first");
    }

    @Test
    void countsTheOnlyGoalAsPrimary() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void countsTheOnlyTopLevelGoalAsPrimaryHoweverManyGoalsItHasBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.goal("shops", "In gear shops").goal("press", "In the press")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsThatThereIsNoGoalAtAll() {
        Strategy plan = strategy("plan", s -> {});

        assertThat(RULE.messages(plan)).containsExactly("the strategy has no goal");
    }

    @Test
    void findsEachOfSeveralPrimaryGoals() {
        Strategy plan = strategy(
                "plan",
                s -> s.primaryGoal("awareness", "Be known")
                        .primaryGoal("sales", "Sell more")
                        .primaryGoal("support", "Answer within a day"));

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR goal.primary goals/awareness/primary",
                        "ERROR goal.primary goals/sales/primary",
                        "ERROR goal.primary goals/support/primary");
    }

    @Test
    void saysHowManyGoalsArePrimary() {
        Strategy plan =
                strategy("plan", s -> s.primaryGoal("awareness", "Be known").primaryGoal("sales", "Sell more"));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "goal 'awareness' is one of 2 primary goals", "goal 'sales' is one of 2 primary goals");
    }

    @Test
    void saysHowAGoalBecomesOneOfTheOthers() {
        Strategy plan =
                strategy("plan", s -> s.primaryGoal("awareness", "Be known").primaryGoal("sales", "Sell more"));

        assertThat(RULE.fixes(plan))
                .contains("Write .goal(\"sales\", ...) in place of .primaryGoal(\"sales\", ...),"
                        + " unless this is the one goal that comes first");
    }

    @Test
    void leavesTwoPrimaryGoalsOfOneIdToTheRuleOnIds() {
        Strategy plan = strategy("plan", s -> s.primaryGoal("awareness", "Be known"));
        Strategy twice = plan.toBuilder().addGoal(plan.goals().get(0)).build();

        assertThat(RULE.found(twice)).isEmpty();
    }

    @Test
    void countsTheOnlyGoalAsPrimaryEvenIfItIsWrittenTwice() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known"));
        Strategy twice = plan.toBuilder().addGoal(plan.goals().get(0)).build();

        assertThat(RULE.found(twice)).isEmpty();
    }

    @Test
    void hasNothingToCheckWhereEveryGoalIsPartOfAnother() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .build();

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: every goal is part of another");
    }
}
