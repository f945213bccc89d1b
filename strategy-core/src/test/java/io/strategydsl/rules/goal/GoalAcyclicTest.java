package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalBuilder;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class GoalAcyclicTest {
    private static final OneRule RULE = new OneRule("goal.acyclic");

    @Test
    void passesGoalsBelowGoals() {
        Strategy plan = goals(Goal.builder("aim"), Goal.builder("step").partOf("aim"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsEachGoalOfACycle() {
        Strategy plan =
                goals(Goal.builder("aim").partOf("step"), Goal.builder("step").partOf("aim"));

        assertThat(RULE.found(plan))
                .containsExactly("ERROR goal.acyclic goals/aim/partOf", "ERROR goal.acyclic goals/step/partOf");
    }

    @Test
    void showsTheCycleFromEachOfItsGoals() {
        Strategy plan = goals(
                Goal.builder("aim").partOf("stride"),
                Goal.builder("step").partOf("aim"),
                Goal.builder("stride").partOf("step"));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "goal 'aim' is part of itself: aim -> stride -> step -> aim",
                        "goal 'step' is part of itself: step -> aim -> stride -> step",
                        "goal 'stride' is part of itself: stride -> step -> aim -> stride");
    }

    @Test
    void saysWhereToBreakTheCycle() {
        Strategy plan = goals(Goal.builder("aim").partOf("aim"));

        assertThat(RULE.fixes(plan))
                .containsExactly("Take goal \"aim\" out of goal \"aim\", or break the cycle elsewhere");
    }

    @Test
    void findsAGoalThatIsPartOfItself() {
        Strategy plan = goals(Goal.builder("aim").partOf("aim"));

        assertThat(RULE.messages(plan)).containsExactly("goal 'aim' is part of itself: aim -> aim");
    }

    @Test
    void doesNotBlameAGoalThatOnlyLeadsIntoACycle() {
        Strategy plan =
                goals(Goal.builder("below").partOf("aim"), Goal.builder("aim").partOf("aim"));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.acyclic goals/aim/partOf");
    }

    @Test
    void findsAGoalOnceThoughALaterOneHasTheSameId() {
        Strategy plan =
                goals(Goal.builder("aim").partOf("aim"), Goal.builder("aim").partOf("aim"));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.acyclic goals/aim/partOf");
    }

    @Test
    void hasNothingToCheckWhereNoGoalIsPartOfAnother() {
        Strategy plan = strategy("plan", s -> s.goal("aim", "Be known"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no goal is part of another");
    }

    private static Strategy goals(GoalBuilder... goals) {
        StrategyBuilder plan = Strategy.builder("plan");
        for (GoalBuilder goal : goals) {
            plan.addGoal(goal.build());
        }
        return plan.build();
    }
}
