package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TacticServesGoalTest {
    private static final OneRule RULE = new OneRule("tactic.serves-goal");

    private static final Strategy WITHOUT_GOAL = strategy(
            "plan",
            s -> s.goal("awareness", "Be known").goal("sales", "Sell more").tactic("list", "List influencers"));

    private static final Strategy SLIP = strategy(
            "plan", s -> s.goal("awareness", "Be known").tactic("list", "List influencers", t -> t.serves("awarness")));

    @Test
    void passesATacticThatServesAGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known").tactic("list", "List influencers", t -> t.serves("awareness")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesATacticThatIsWrittenInsideItsGoal() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known", g -> g.tactic("list", "List them")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesATacticThatNamesNoGoalInAPlanWithASingleGoal() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsATacticThatServesNoGoal() {
        assertThat(RULE.found(WITHOUT_GOAL)).containsExactly("ERROR tactic.serves-goal tactics/list/servedGoals");
    }

    @Test
    void saysThatItServesNoGoal() {
        assertThat(RULE.messages(WITHOUT_GOAL)).containsExactly("tactic 'list' serves no goal");
    }

    @Test
    void proposesNoneOfSeveralGoals() {
        assertThat(RULE.fixes(WITHOUT_GOAL)).containsExactly("In tactic(\"list\", ...) add .serves(goalId)");
    }

    @Test
    void proposesToStateAGoalWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers"));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .goal(id, text, g -> ...) to the plan, and .serves(id) in tactic(\"list\", ...)");
    }

    @Test
    void proposesTheOnlyGoalInPlaceOfASlip() {
        assertThat(RULE.fixes(SLIP)).containsExactly("In tactic(\"list\", ...) add .serves(\"awareness\")");
    }

    @Test
    void yieldsToTheSlipInTheNameOfTheGoal() {
        StrategyValidator validator = StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("tactic.serves-goal"),
                MethodRules.all().rule("reference.resolves")));

        ValidationReport report = validator.validate(SLIP);

        assertThat(report.findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("reference.resolves tactics/list/servedGoals");
    }

    @Test
    void reportsWhereNoRuleChecksReferences() {
        assertThat(RULE.found(SLIP)).containsExactly("ERROR tactic.serves-goal tactics/list/servedGoals");
    }

    @Test
    void isContentWithOneGoalThatThePlanHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal("awareness", "Be known")
                        .tactic("list", "List influencers", t -> t.serves("awarness", "awareness")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void doesNotLookAtADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no tactics");
    }
}
