package io.strategydsl.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.StrategyValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts that there can be, made of what the rules about words have to look at twice. */
@Tag("large")
class HostileTextsTest {
    private static final int LONGEST_TEXT = 20_000;
    private static final int GOALS = 100;

    private static final StrategyValidator WORD_RULES = StrategyValidator.of(RuleSet.of(
            "words",
            MethodRules.all().rule("placeholder.left"),
            MethodRules.all().rule("goal.platform-neutral")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[ ",
                "[a",
                "[x] ",
                "[a](",
                "(",
                "<",
                "<a ",
                "{",
                "{{",
                "_",
                "__a",
                "?",
                "a??",
                "TBDs ",
                "to be ",
                "siglo XX ",
                "XX          ",
                "[sic]",
                "facebooké",
                "facebook.",
                "facebookfacebook",
                "@facebook/",
                "://",
                "a://__",
                "a.bc/__/",
                "Slack",
                "Slack. ",
                "Slack     ",
                "AAAA Slack ",
                "و",
                "وفيسبوك",
                "フェイスブック",
                "/フ",
                "\u00ad",
                "a\u0301",
                "\u0301",
                "i\u0307",
                "ß",
                "\u2003",
                "[\u2003",
                "𝗧"
            })
    @Timeout(60)
    void areReadInTimeToWaitFor(String piece) {
        String text = "a" + piece.repeat((LONGEST_TEXT - 1) / piece.length());
        StrategyBuilder plan = Strategy.builder("plan");
        for (int i = 0; i < GOALS; i++) {
            plan.addGoal(Goal.builder("goal-" + i).text(text).build());
        }

        assertThat(WORD_RULES.validate(plan.build()).outcomes()).noneMatch(RuleOutcome.Crashed.class::isInstance);
    }
}
