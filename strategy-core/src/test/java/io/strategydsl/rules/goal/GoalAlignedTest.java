package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class GoalAlignedTest {
    private static final OneRule RULE = new OneRule("goal.aligned");

    private static final Strategy UNALIGNED =
            strategy("plan", s -> s.objective("segment", "Enter a new segment").goal("awareness", "Be known"));

    @Test
    void passesAGoalThatSupportsAnObjectiveOfTheCompany() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .goal("awareness", "Be known", g -> g.supports("segment")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesAGoalThatSupportsAnObjectiveOfMarketing() {
        Strategy plan = strategy(
                "plan",
                s -> s.marketingObjective("visits", "Double the visits")
                        .goal("awareness", "Be known", g -> g.supports("visits")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalThatSupportsNothing() {
        assertThat(RULE.found(UNALIGNED)).containsExactly("ERROR goal.aligned goals/awareness/supportedObjectives");
    }

    @Test
    void saysThatAnObjectiveOfMarketingWouldDo() {
        assertThat(RULE.messages(UNALIGNED))
                .containsExactly("goal 'awareness' supports no objective of the company or of marketing");
    }

    @Test
    void proposesTheOnlyObjective() {
        assertThat(RULE.fixes(UNALIGNED))
                .containsExactly("In goal(\"awareness\", ...) add .supports(\"segment\")");
    }

    @Test
    void proposesToStateAnObjectiveWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.primaryGoal("awareness", "Be known"));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .objective(id, text), then .supports(id) in primaryGoal(\"awareness\", ...)");
    }

    @Test
    void countsTheObjectiveOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.supports("segment").goal("shops", "Be known in shops")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void doesNotCountTheObjectiveOfAGoalBelow() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.goal("shops", "Be known in shops", sub -> sub.supports("segment"))));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.aligned goals/awareness/supportedObjectives");
    }

    @Test
    void leavesAnObjectiveThatThePlanDoesNotHaveToTheRuleOnReferences() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("segment", "Enter a new segment")
                        .goal("awareness", "Be known", g -> g.supports("segmnet")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void reportsABranchWithoutAnObjectiveOnceAtItsTop() {
        Strategy plan = strategy("plan", s -> s.goal("aim", "Grow", aim -> aim.goal("shops", "In shops")));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.aligned goals/aim/supportedObjectives");
        assertThat(RULE.checked(plan)).isEqualTo(1);
    }

    @Test
    void findsNoObjectiveInACycleOfGoals() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .build();

        assertThat(RULE.found(plan)).hasSize(2);
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        Strategy plan = strategy("plan", s -> s.objective("segment", "Enter a new segment"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no goals");
    }
}
