package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Test;

class ChannelNeedsWhyTest {
    private static final OneRule RULE = new OneRule("channel.needs-why");

    private static final Strategy WITHOUT_GOAL =
            strategy("plan", s -> s.metric("reach").channel("photos", INSTAGRAM));

    private static final Strategy WITHOUT_METRIC =
            strategy("plan", s -> s.goal("awareness", "Be known").channel("photos", INSTAGRAM));

    private static final Strategy WITHOUT_EITHER = strategy("plan", s -> s.channel("photos", INSTAGRAM));

    @Test
    void passesChannelsWithAGoalAndAMetric() {
        Strategy plan = strategy(
                "plan", s -> s.goal("awareness", "Be known").metric("reach").channel("photos", INSTAGRAM));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsChannelsWithoutAGoal() {
        assertThat(RULE.found(WITHOUT_GOAL)).containsExactly("ERROR channel.needs-why strategy/goals");
    }

    @Test
    void saysThatThereIsNoGoal() {
        assertThat(RULE.messages(WITHOUT_GOAL)).containsExactly("the strategy has channels, but no goal");
    }

    @Test
    void saysHowToAddAGoal() {
        assertThat(RULE.fixes(WITHOUT_GOAL)).containsExactly("Add .primaryGoal(id, text, g -> ...)");
    }

    @Test
    void findsChannelsWithoutAMetric() {
        assertThat(RULE.found(WITHOUT_METRIC)).containsExactly("ERROR channel.needs-why strategy/metrics");
    }

    @Test
    void saysThatThereIsNoMetric() {
        assertThat(RULE.messages(WITHOUT_METRIC)).containsExactly("the strategy has channels, but no metric");
    }

    @Test
    void saysHowToAddAMetric() {
        assertThat(RULE.fixes(WITHOUT_METRIC)).containsExactly("Add .metric(id, m -> ...)");
    }

    @Test
    void findsEachWhereThereIsNeither() {
        assertThat(RULE.found(WITHOUT_EITHER))
                .containsExactly("ERROR channel.needs-why strategy/goals", "ERROR channel.needs-why strategy/metrics");
    }

    @Test
    void yieldsToTheRuleThatFindsEachGoalWithoutAMetric() {
        assertThat(withGoalMeasured().validate(WITHOUT_METRIC).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("goal.measured goals/awareness");
    }

    @Test
    void saysToWhomItYields() {
        RuleOutcome outcome = withGoalMeasured().validate(WITHOUT_METRIC).outcome("channel.needs-why");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RuleOutcome.NotApplicable.class,
                        notApplicable -> assertThat(notApplicable.reason()).isEqualTo("see goal.measured"));
    }

    @Test
    void doesNotYieldWhereThereIsNoGoalToBeMeasured() {
        assertThat(withGoalMeasured().validate(WITHOUT_EITHER).findings())
                .extracting(finding -> finding.id() + " " + finding.path())
                .containsExactly("channel.needs-why strategy/goals", "channel.needs-why strategy/metrics");
    }

    @Test
    void hasNothingToCheckWithoutChannels() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no channels");
    }

    @Test
    void doesNotCountAClosingChannel() {
        Strategy plan = strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.closing()));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no channels");
    }

    private static StrategyValidator withGoalMeasured() {
        Rule goalMeasured = Rule.forEachGoal("goal.measured")
                .require((goal, index) -> !index.metrics(goal).isEmpty(), "has no metric")
                .severity(Severity.ERROR);
        return StrategyValidator.of(RuleSet.of("two rules", MethodRules.all().rule("channel.needs-why"), goalMeasured));
    }
}
