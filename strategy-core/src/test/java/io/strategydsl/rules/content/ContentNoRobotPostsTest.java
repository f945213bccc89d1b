package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Automation;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentNoRobotPostsTest {
    private static final OneRule RULE = new OneRule("content.no-robot-posts");

    private static final Strategy ROBOT = plan(Automation.AUTOMATIC);

    @ParameterizedTest
    @EnumSource(names = {"BY_HAND", "SCHEDULED_AHEAD"})
    void passesPostsThatSomebodyWrites(Automation automation) {
        assertThat(RULE.outcome(plan(automation))).isEqualTo("passed 1");
    }

    @Test
    void findsPostsOfAProgram() {
        assertThat(RULE.found(ROBOT)).containsExactly("WARNING content.no-robot-posts channels/photos/automation");
    }

    @Test
    void saysWhoPosts() {
        assertThat(RULE.messages(ROBOT)).containsExactly("channel 'photos' is posted to by a program");
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(RULE.fixes(ROBOT))
                .containsExactly("In channel(\"photos\", ...) write .automation(SCHEDULED_AHEAD)"
                        + " or .automation(BY_HAND) in place of .automation(AUTOMATIC)");
    }

    @Test
    void hasNothingToCheckWhereNothingIsSaid() {
        assertThat(RULE.outcome(strategy("plan", s -> s.channel("photos", INSTAGRAM))))
                .isEqualTo("not applicable: no channel says how its posts get out");
    }

    private static Strategy plan(Automation automation) {
        return strategy("plan", s -> s.channel("photos", INSTAGRAM, c -> c.automation(automation)));
    }
}
