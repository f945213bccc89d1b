package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Test;

class TeamMonitoringTest {
    private static final OneRule RULE = new OneRule("team.monitoring");

    private static final Strategy NOBODY_ANSWERS = strategy("plan", s -> s.team(t -> t.member("brian", "Brian")));

    private static final Strategy WITHOUT_TEAM = strategy("plan", s -> {});

    @Test
    void passesATeamInWhichSomebodyAnswers() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian").answeredBy("brian")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsATeamInWhichNobodyAnswers() {
        assertThat(RULE.found(NOBODY_ANSWERS)).containsExactly("ERROR team.monitoring team/answering");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThat(RULE.messages(NOBODY_ANSWERS)).containsExactly("nobody is named to watch the accounts and answer");
    }

    @Test
    void proposesTheOnlyMemberOfTheTeam() {
        assertThat(RULE.fixes(NOBODY_ANSWERS)).containsExactly("In team(...) add .answeredBy(\"brian\")");
    }

    @Test
    void proposesToAddAMemberWhereThereIsNone() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.policy("Be kind")));

        assertThat(RULE.fixes(plan)).containsExactly("In team(...) add .member(id, name).answeredBy(id)");
    }

    @Test
    void leavesASlipInTheNameToTheRuleOnReferences() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian").answeredBy("brain")));
        StrategyValidator validator = StrategyValidator.of(RuleSet.of(
                "two rules",
                MethodRules.all().rule("team.monitoring"),
                MethodRules.all().rule("reference.resolves")));

        assertThat(validator.validate(plan).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("reference.resolves team/answering");
    }

    @Test
    void findsAPlanWithoutATeamAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_TEAM)).containsExactly("ERROR team.monitoring team/answering");
    }

    @Test
    void saysHowATeamIsAdded() {
        assertThat(RULE.fixes(WITHOUT_TEAM)).containsExactly("Add .team(t -> t.member(id, name).answeredBy(id))");
    }

    @Test
    void advisesToDecideWhoAnswers() {
        assertThat(RULE.advice(NOBODY_ANSWERS)).containsExactly("Decide who watches your accounts and answers.");
    }

    @Test
    void advisesToNameTheTeamFirstWhereThereIsNone() {
        assertThat(RULE.advice(WITHOUT_TEAM))
                .containsExactly(
                        "Name the people of your team, and decide who of them watches your accounts and answers.");
    }
}
