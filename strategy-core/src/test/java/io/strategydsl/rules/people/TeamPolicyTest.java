package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class TeamPolicyTest {
    private static final OneRule RULE = new OneRule("team.policy");

    private static final Strategy WITHOUT_POLICY = strategy("plan", s -> s.team(t -> t.member("brian", "Brian")));

    private static final Strategy WITHOUT_TEAM = strategy("plan", s -> {});

    @Test
    void passesATeamWithAPolicy() {
        Strategy plan = strategy(
                "plan", s -> s.team(t -> t.member("brian", "Brian").policy("Look a hashtag up before you use it")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsATeamWithoutAPolicy() {
        assertThat(RULE.found(WITHOUT_POLICY)).containsExactly("WARNING team.policy team/policy");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(RULE.messages(WITHOUT_POLICY)).containsExactly("no social-media policy is stated");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_POLICY)).containsExactly("In team(...) add .policy(\"...\")");
    }

    @Test
    void takesAPolicyOfBlanksForNone() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian").policy(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("WARNING team.policy team/policy");
    }

    @Test
    void namesTheOutsiderWhoCanPost() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.agency("loud", "Loud Ltd", m -> m.canPost())));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "no social-media policy is stated," + " yet member 'loud' can post from outside the company");
    }

    @Test
    void countsTheOutsidersWhoCanPost() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t -> t.agency("loud", "Loud Ltd", m -> m.canPost())
                        .member("kim", "Kim", m -> m.outside().canPost())));

        assertThat(RULE.messages(plan))
                .containsExactly(
                        "no social-media policy is stated," + " yet 2 members can post from outside the company");
    }

    @Test
    void doesNotMentionAnOutsiderWhoCannotPost() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.agency("loud", "Loud Ltd")));

        assertThat(RULE.messages(plan)).containsExactly("no social-media policy is stated");
    }

    @Test
    void doesNotMentionAnEmployeeWhoCanPost() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.member("brian", "Brian", m -> m.canPost())));

        assertThat(RULE.messages(plan)).containsExactly("no social-media policy is stated");
    }

    @Test
    void isNotGraverForAnOutsider() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.agency("loud", "Loud Ltd", m -> m.canPost())));

        assertThat(RULE.found(plan)).containsExactly("WARNING team.policy team/policy");
    }

    @Test
    void findsAPlanWithoutATeamAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_TEAM)).containsExactly("WARNING team.policy team/policy");
    }

    @Test
    void saysHowATeamIsAdded() {
        assertThat(RULE.fixes(WITHOUT_TEAM)).containsExactly("Add .team(t -> t.policy(\"...\"))");
    }
}
