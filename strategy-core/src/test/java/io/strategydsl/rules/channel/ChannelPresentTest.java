package io.strategydsl.rules.channel;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class ChannelPresentTest {
    private static final OneRule RULE = new OneRule("channel.present");

    private static final Strategy WITHOUT_CHANNEL = strategy("plan", s -> s.goal("awareness", "Be known"));

    @Test
    void passesAPlanWithAGoalAndAChannel() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").channel("photos", INSTAGRAM));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsGoalsWithoutAChannel() {
        assertThat(RULE.found(WITHOUT_CHANNEL)).containsExactly("WARNING channel.present strategy/channels");
    }

    @Test
    void saysWhatCannotBeChecked() {
        assertThat(RULE.messages(WITHOUT_CHANNEL))
                .containsExactly("the strategy has goals, but no channel; why it is anywhere, for whom,"
                        + " with what content, effort and effect, cannot be checked");
    }

    @Test
    void saysHowManyRulesHaveNothingToLookAt() {
        ValidationReport report = StrategyValidator.standard().validate(WITHOUT_CHANNEL);
        long silent = report.outcomes().stream()
                .filter(outcome -> outcome instanceof RuleOutcome.NotApplicable notApplicable
                        && notApplicable.reason().equals("the plan has no channels"))
                .filter(outcome -> MethodRules.all().rule(outcome.rule().id().value()) instanceof Rule.ForEachChannel)
                .count();

        assertThat(report.of("channel.present"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .endsWith("cannot be checked: " + silent + " rules have nothing to look at");
    }

    @Test
    void saysSoOfOneRule() {
        RuleSet channels = RuleSet.of(
                "two rules",
                MethodRules.all().rule("channel.present"),
                MethodRules.all().rule("channel.measured"));

        assertThat(StrategyValidator.of(channels).validate(WITHOUT_CHANNEL).of("channel.present"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .endsWith("cannot be checked: 1 rule has nothing to look at");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_CHANNEL)).containsExactly("Add .channel(id, platform, c -> ...)");
    }

    @Test
    void saysSoWhereEveryChannelIsClosing() {
        Strategy plan =
                strategy("plan", s -> s.goal("awareness", "Be known").channel("photos", INSTAGRAM, c -> c.closing()));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has goals, but every channel is closing; why it is anywhere,"
                        + " for whom, with what content, effort and effect, cannot be checked");
    }

    @Test
    void hasNothingToCheckWithoutGoals() {
        assertThat(RULE.outcome(strategy("plan", s -> {}))).isEqualTo("not applicable: the plan has no goals");
    }
}
