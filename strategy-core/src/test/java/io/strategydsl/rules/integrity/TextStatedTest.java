package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextStatedTest {
    private static final OneRule RULE = new OneRule("text.stated");

    private static final Strategy WORDLESS =
            strategy("plan", s -> s.objective("nps", "").goal("awareness", "").tactic("list", ""));

    private static final Strategy WITHOUT_PLATFORM = Strategy.builder("plan")
            .addChannel(ChannelPlan.builder("photos").build())
            .build();

    @Test
    void passesWhatHasWords() {
        Strategy plan = strategy(
                "plan",
                s -> s.objective("nps", "Improve the score")
                        .goal("awareness", "Be known")
                        .tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 3");
    }

    @Test
    void findsObjectivesGoalsAndTacticsWithoutWords() {
        assertThat(RULE.found(WORDLESS))
                .containsExactly(
                        "ERROR text.stated objectives/nps/text",
                        "ERROR text.stated goals/awareness/text",
                        "ERROR text.stated tactics/list/text");
    }

    @Test
    void saysWhatHasNoWords() {
        assertThat(RULE.messages(WORDLESS))
                .containsExactly(
                        "objective 'nps' has no words", "goal 'awareness' has no words", "tactic 'list' has no words");
    }

    @Test
    void asksForWords() {
        assertThat(RULE.fixes(WORDLESS)).contains("Say in words what goal 'awareness' is");
    }

    @Test
    void takesWhatNobodySeesForNoWords() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", " \u200b\t"));

        assertThat(RULE.found(plan)).containsExactly("ERROR text.stated goals/awareness/text");
    }

    @Test
    void passesAChannelWithAPlatform() {
        assertThat(RULE.outcome(strategy("plan", s -> s.channel("photos", INSTAGRAM))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAChannelWithoutAPlatform() {
        assertThat(RULE.found(WITHOUT_PLATFORM)).containsExactly("ERROR text.stated channels/photos/platform");
    }

    @Test
    void saysThatTheChannelHasNoPlatform() {
        assertThat(RULE.messages(WITHOUT_PLATFORM)).containsExactly("channel 'photos' has no platform");
    }

    @Test
    void asksForThePlatform() {
        assertThat(RULE.fixes(WITHOUT_PLATFORM)).containsExactly("Say on which platform channel 'photos' is");
    }

    @Test
    void doesNotLookAtDroppedTactics() {
        Strategy plan =
                strategy("plan", s -> s.tactic("list", "", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckInAnEmptyPlan() {
        assertThat(RULE.outcome(strategy("plan", s -> {})))
                .isEqualTo("not applicable: the plan has no objectives, goals, tactics or channels");
    }
}
