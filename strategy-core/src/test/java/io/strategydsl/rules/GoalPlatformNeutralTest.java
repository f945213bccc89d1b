package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPlatformNeutralTest {
    private static final OneRule RULE = new OneRule("goal.platform-neutral");

    private static final Strategy NAMING = goal("Grow on Instagram and Facebook");

    @Test
    void passesAGoalThatNamesNoPlatform() {
        assertThat(RULE.outcome(goal("Grow among owners of gear shops"))).isEqualTo("passed 1");
    }

    @Test
    void findsAGoalThatNamesAPlatform() {
        assertThat(RULE.found(goal("Grow on Instagram"))).containsExactly("INFO goal.platform-neutral goals/grow/text");
    }

    @Test
    void namesThePlatforms() {
        assertThat(RULE.messages(NAMING))
                .containsExactly("goal 'grow' names Facebook, Instagram, but a goal should outlive the platform");
    }

    @Test
    void saysWhereThePlatformBelongs() {
        assertThat(RULE.fixes(NAMING))
                .containsExactly("Say what the goal is for, and leave the platform to the channels and tactics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instagram",
                "INSTAGRAM",
                "#Instagram",
                "l'Instagram",
                "l\u2019Instagram",
                "Zwi\u0119kszy\u0107 zasi\u0119g na Instagramie",
                "\u0130nstagram'da b\u00fcy\u00fcmek",
                "Mag-Facebook araw-araw",
                "\u0391\u03cd\u03be\u03b7\u03c3\u03b7 \u03c3\u03c4\u03bf Facebook",
                "\u30d5\u30a9\u30ed\u30ef\u30fc\u3092Instagram\u3067\u5897\u3084\u3059",
                "\u0627\u0644\u0640Facebook",
                "Work with YouTubers",
                "Be useful in our Slack",
                "Open a Discord"
            })
    void findsPlatformsInTextsOfManyScripts(String text) {
        assertThat(RULE.found(goal(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut some slack for the team",
                "End the discord between sales and support",
                "Pull the threads together",
                "Be warm in every telegram",
                "MyInstagram",
                "2Facebook",
                "Insta gram",
                "Get bloggers to talk about us"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(RULE.found(goal(text))).isEmpty();
    }

    @Test
    @InLocale("tr-TR")
    void findsItWhereTheMachineSpeaksTurkish() {
        assertThat(RULE.found(goal("GROW ON INSTAGRAM, LINKEDIN"))).hasSize(1);
    }

    @Test
    void looksForOtherNamesWhereTheValidatorSaysSo() {
        StrategyValidator validator = StrategyValidator.of(
                        RuleSet.of("test", MethodRules.all().rule("goal.platform-neutral")))
                .parameter(
                        "goal.platform-neutral",
                        "names",
                        List.of("\u0418\u043d\u0441\u0442\u0430\u0433\u0440\u0430\u043c"))
                .parameter("goal.platform-neutral", "common-words", List.of("X"));

        assertThat(validator
                        .validate(
                                goal(
                                        "\u0420\u043e\u0441\u0442\u0438 \u0432 \u0438\u043d\u0441\u0442\u0430\u0433\u0440\u0430\u043c\u0435"))
                        .findings())
                .hasSize(1);
        assertThat(validator.validate(goal("Grow on X")).findings()).hasSize(1);
        assertThat(validator.validate(goal("Grow on Instagram and Slack")).findings())
                .isEmpty();
    }

    @Test
    void hasNothingToCheckWhereNoGoalHasWords() {
        assertThat(RULE.outcome(goal(""))).isEqualTo("not applicable: no goal has words");
    }

    private static Strategy goal(String text) {
        return strategy("plan", s -> s.goal("grow", text));
    }
}
