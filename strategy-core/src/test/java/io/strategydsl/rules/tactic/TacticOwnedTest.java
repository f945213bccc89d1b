package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class TacticOwnedTest {
    private static final OneRule RULE = new OneRule("tactic.owned");

    private static final Strategy WITHOUT_OWNER =
            strategy("plan", s -> s.team(t -> t.member("brian", "Brian")).tactic("list", "List influencers"));

    private static final Strategy SLIP = strategy(
            "plan",
            s -> s.team(t -> t.member("brian", "Brian")).tactic("list", "List influencers", t -> t.ownedBy("brain")));

    @Test
    void passesATacticWithAnOwner() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .tactic("list", "List influencers", t -> t.ownedBy("brian")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsATacticWithoutAnOwner() {
        assertThat(RULE.found(WITHOUT_OWNER)).containsExactly("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void saysThatItHasNoOwner() {
        assertThat(RULE.messages(WITHOUT_OWNER)).containsExactly("tactic 'list' has no owner");
    }

    @Test
    void proposesTheOnlyMemberOfTheTeam() {
        assertThat(RULE.fixes(WITHOUT_OWNER))
                .containsExactly("In tactic(\"list\", ...) add .ownedBy(\"brian\")");
    }

    @Test
    void proposesToStateATeamWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers"));

        assertThat(RULE.fixes(plan))
                .containsExactly("Add .team(t -> t.member(id, name)), then .ownedBy(id) in tactic(\"list\", ...)");
    }

    @Test
    void countsTheAccountableMemberAsAnOwner() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .tactic("list", "List influencers", t -> t.accountable("brian")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotCountHelpersAsOwners() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .tactic("list", "List influencers", t -> t.helpedBy("brian")));

        assertThat(RULE.found(plan)).containsExactly("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void countsTheOwnerOfTheGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .goal("awareness", "Be known", g -> g.ownedBy("brian").tactic("list", "List influencers")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsTheOwnerOfTheGoalAboveTheGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.ownedBy("brian")
                                        .goal(
                                                "shops",
                                                "In gear shops",
                                                sub -> sub.tactic("list", "List influencers"))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void findsNoOwnerInACycleOfGoals() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").build())
                .addTactic(Tactic.builder("list").addServedGoal("day").build())
                .build();

        assertThat(RULE.found(plan)).containsExactly("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void findsTheOwnerWhoStandsInACycleOfGoals() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.member("brian", "Brian"))).toBuilder()
                .addGoal(Goal.builder("day").partOf("night").build())
                .addGoal(Goal.builder("night").partOf("day").addOwner("brian").build())
                .addTactic(Tactic.builder("list").addServedGoal("day").build())
                .build();

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void yieldsToTheSlipInTheNameOfTheOwner() {
        ValidationReport report = withReferences().validate(SLIP);

        assertThat(report.findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("reference.resolves tactics/list/owners");
    }

    @Test
    void saysToWhomItYields() {
        RuleOutcome outcome = withReferences().validate(SLIP).outcome("tactic.owned");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable -> assertThat(notApplicable.reason()).isEqualTo("see reference.resolves"));
    }

    @Test
    void yieldsToTheSlipInTheNameOfTheGoal() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .goal("awareness", "Be known", g -> g.ownedBy("brian"))
                        .tactic("list", "List influencers", t -> t.serves("awarness")));

        assertThat(withReferences().validate(plan).of("tactic.owned")).isEmpty();
    }

    @Test
    void yieldsToTheSlipInTheNameOfTheGoalAboveTheGoal() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("shops").partOf("awarness").build())
                .addTactic(Tactic.builder("list").addServedGoal("shops").build())
                .build();

        assertThat(withReferences().validate(plan).of("tactic.owned")).isEmpty();
    }

    @Test
    void doesNotYieldWhereEveryGoalIsKnown() {
        Strategy plan = strategy(
                "plan",
                s -> s.goal(
                        "awareness",
                        "Be known",
                        g -> g.goal("shops", "In gear shops", sub -> sub.tactic("list", "List influencers"))));

        assertThat(withReferences().validate(plan).of("tactic.owned")).hasSize(1);
    }

    @Test
    void reportsWhereNoRuleChecksReferences() {
        assertThat(RULE.found(SLIP)).containsExactly("ERROR tactic.owned tactics/list/owners");
    }

    @Test
    void isContentWithOneOwnerWhomThePlanHas() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.member("brian", "Brian"))
                        .tactic("list", "List influencers", t -> t.ownedBy("nobody", "brian")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void doesNotLookAtADroppedTactic() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no tactics");
    }

    @Test
    void asksForNoOwnerOfADoneTactic() {
        Strategy plan =
                strategy("plan", s -> s.tactic("list", "List influencers", t -> t.done(LocalDate.of(2027, 2, 1))));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic is still to be done");
    }

    @Test
    void asksForTheOwnerOfARecurrenceThatGoesOnAfterItWasDone() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2027))
                        .tactic(
                                "list",
                                "List influencers",
                                t -> t.repeats(weeklyOn(DayOfWeek.MONDAY)).done(LocalDate.of(2027, 2, 1))));

        assertThat(RULE.found(plan)).containsExactly("ERROR tactic.owned tactics/list/owners");
    }

    private static StrategyValidator withReferences() {
        return StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("tactic.owned"),
                MethodRules.all().rule("reference.resolves")));
    }
}
