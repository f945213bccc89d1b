package io.strategydsl.rules.goal;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalServedTest {
    private static final OneRule RULE = new OneRule("goal.served");

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final Strategy UNSERVED = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more", g -> g.tactic("shop", "Open a shop")));

    private static final Strategy WITHOUT_TACTICS =
            strategy("plan", s -> s.primaryGoal("awareness", "Be known").goal("sales", "Sell more"));

    private static final Strategy NO_TACTIC_NAMES_A_GOAL = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more").tactic("list", "List influencers"));

    private static final Strategy SLIP = strategy(
            "plan",
            s -> s.goal("awareness", "Be known", g -> g.tactic("list", "List influencers"))
                    .goal("sales", "Sell more")
                    .goal("support", "Answer within a day")
                    .tactic("shop", "Open a shop", t -> t.serves("sale")));

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
    void countsTheTacticOfTheGoalAbove() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.tactic("list", "List influencers").goal("shops", "In shops")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsTheTacticOfAnotherGoalOfTheBranch() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.goal("shops", "In shops", sub -> sub.tactic("list", "List shops"))
                                .goal("press", "In the press")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void reportsABranchWithoutATacticOnceAtItsTop() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "awareness",
                                "Be known",
                                g -> g.goal("shops", "In shops").goal("press", "In the press"))
                        .goal("sales", "Sell more", g -> g.tactic("shop", "Open a shop")));

        assertThat(RULE.found(plan)).containsExactly("WARNING goal.served goals/awareness");
        assertThat(RULE.checked(plan)).isEqualTo(2);
    }

    @Test
    void doesNotCountADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                                "awareness",
                                "Be known",
                                g -> g.tactic("list", "List influencers", t -> t.dropped(DAY, "No budget")))
                        .goal("sales", "Sell more", g -> g.tactic("shop", "Open a shop")));

        assertThat(RULE.found(plan)).containsExactly("WARNING goal.served goals/awareness");
    }

    @Test
    void countsADoneTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known", g -> g.tactic("list", "List influencers", t -> t.done(DAY))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsEachGoalWhereThereIsNoTacticAtAll() {
        assertThat(RULE.found(WITHOUT_TACTICS))
                .containsExactly("WARNING goal.served goals/awareness", "WARNING goal.served goals/sales");
    }

    @Test
    void countsATacticThatNamesNoGoalInAPlanWithASingleGoal() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void yieldsToTheRuleOnTacticsWhereNoneNamesAGoal() {
        assertThat(findings(NO_TACTIC_NAMES_A_GOAL, "tactic.serves-goal"))
                .containsExactly("tactic.serves-goal tactics/list/servedGoals");
    }

    @Test
    void doesNotYieldWhereATacticNamesAnotherGoal() {
        assertThat(findings(UNSERVED, "tactic.serves-goal")).containsExactly("goal.served goals/awareness");
    }

    @Test
    void doesNotYieldWhereThereIsNoTacticAtAll() {
        assertThat(findings(WITHOUT_TACTICS, "tactic.serves-goal"))
                .containsExactly("goal.served goals/awareness", "goal.served goals/sales");
    }

    @Test
    void reportsWhereNoRuleChecksTheTactics() {
        assertThat(RULE.found(NO_TACTIC_NAMES_A_GOAL))
                .containsExactly("WARNING goal.served goals/awareness", "WARNING goal.served goals/sales");
    }

    @Test
    void yieldsToTheRuleOnReferencesForTheGoalThatASlipMeans() {
        assertThat(findings(SLIP, "reference.resolves"))
                .containsExactly("goal.served goals/support", "reference.resolves tactics/shop/servedGoals");
    }

    @Test
    void yieldsForTheTopOfTheBranchThatASlipMeans() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known", g -> g.goal("shops", "In shops"))
                        .tactic("list", "List shops", t -> t.serves("shosp")));

        assertThat(findings(plan, "reference.resolves")).containsExactly("reference.resolves tactics/list/servedGoals");
    }

    @Test
    void doesNotYieldToAReferenceThatIsLikeNoGoal() {
        Strategy plan = strategy(
                "plan", s -> s.goal("awareness", "Be known").tactic("list", "List", t -> t.serves("something-else")));

        assertThat(findings(plan, "reference.resolves"))
                .containsExactly("goal.served goals/awareness", "reference.resolves tactics/list/servedGoals");
    }

    @Test
    void reportsASlipWhereNoRuleChecksReferences() {
        assertThat(RULE.found(SLIP))
                .containsExactly("WARNING goal.served goals/sales", "WARNING goal.served goals/support");
    }

    @Test
    void countsATacticAnywhereInACycleOfGoals() {
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

    /** What it and another rule find. */
    private static List<String> findings(Strategy plan, String other) {
        RuleSet rules = RuleSet.of(
                "two rules",
                MethodRules.all().rule("goal.served"),
                MethodRules.all().rule(other));
        return StrategyValidator.of(rules).validate(plan).findings().stream()
                .map(finding -> finding.id() + " " + finding.path())
                .toList();
    }
}
