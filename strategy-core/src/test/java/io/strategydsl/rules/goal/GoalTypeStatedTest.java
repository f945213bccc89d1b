package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_AWARENESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class GoalTypeStatedTest {
    private static final OneRule RULE = new OneRule("goal.type-stated");

    private static final Strategy WITHOUT_TYPE = strategy("plan", s -> s.goal("present", "Be on social media"));

    @Test
    void passesAGoalWithAType() {
        Strategy plan = strategy("plan", s -> s.goal("present", "Be on social media", g -> g.type(BRAND_AWARENESS)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalWithoutAType() {
        assertThat(RULE.found(WITHOUT_TYPE)).containsExactly("ERROR goal.type-stated goals/present/type");
    }

    @Test
    void saysWhatTheGoalLacks() {
        assertThat(RULE.messages(WITHOUT_TYPE)).containsExactly("no type is stated for goal 'present'");
    }

    @Test
    void pointsToTheCallThatWroteTheGoal() {
        Strategy plan = strategy("plan", s -> s.primaryGoal("first", "Be known").goal("second", "Be liked"));

        assertThat(RULE.fixes(plan))
                .containsExactly(
                        "In primaryGoal(\"first\", ...) add .type(...)", "In goal(\"second\", ...) add .type(...)");
    }

    @Test
    void countsACustomType() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("maintainers", "Win maintainers", g -> g.type(GoalType.of("recruiting", "Recruiting"))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsTheTypeOfAGoalTwoLevelsAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "aim",
                        "Be known",
                        aim -> aim.type(BRAND_AWARENESS)
                                .goal("goal", "In shops", goal -> goal.goal("initiative", "In gear shops"))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 3");
    }

    @Test
    void doesNotCountTheTypeOfAGoalBelow() {
        Strategy plan = strategy(
                "plan", s -> s.goal("aim", "Grow", aim -> aim.goal("shops", "In shops", g -> g.type(BRAND_AWARENESS))));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.type-stated goals/aim/type");
    }

    @Test
    void reportsABranchWithoutATypeOnceAtItsTop() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("aim", "Grow", aim -> aim.goal("shops", "In shops", g -> g.goal("gear", "In gear shops"))));

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.type-stated goals/aim/type");
        assertThat(RULE.checked(plan)).isEqualTo(1);
    }

    @Test
    void reportsAGoalWhoseTopIsNotInThePlan() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("shops").partOf("aim").build())
                .build();

        assertThat(RULE.found(plan)).containsExactly("ERROR goal.type-stated goals/shops/type");
    }

    @Test
    void findsNoTypeInACycleOfGoals() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .build();

        assertThat(RULE.found(plan)).hasSize(2);
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no goals");
    }
}
