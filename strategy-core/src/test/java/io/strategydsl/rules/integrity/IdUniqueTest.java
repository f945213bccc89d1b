package io.strategydsl.rules.integrity;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdUniqueTest {
    private static final OneRule RULE = new OneRule("id.unique");

    private static final Strategy TWICE =
            strategy("plan", s -> s.goal("awareness", "Be known").goal("awareness", "Be loved"));

    @Test
    void passesDifferentIds() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known").goal("love", "Be loved"));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsTheSecondElementOfOneId() {
        assertThat(RULE.found(TWICE)).containsExactly("ERROR id.unique goals/awareness#2/id");
    }

    @Test
    void saysWhoseIdItHas() {
        assertThat(RULE.messages(TWICE))
                .containsExactly("goal 'awareness' (number 2) has the id of another goal before it");
    }

    @Test
    void asksForAnotherId() {
        assertThat(RULE.fixes(TWICE)).containsExactly("Give each goal \"awareness\" an id of its own");
    }

    @Test
    void findsEveryLaterOne() {
        Strategy plan = strategy(
                "plan", s -> s.tactic("list", "One").tactic("list", "Two").tactic("list", "Three"));

        assertThat(RULE.found(plan))
                .containsExactly("ERROR id.unique tactics/list#2/id", "ERROR id.unique tactics/list#3/id");
    }

    @Test
    void findsGoalsOfOneIdOnDifferentLevels() {
        Strategy plan = strategy("plan", s -> s.goal("awareness", "Be known", g -> g.goal("awareness", "In shops")));

        assertThat(RULE.found(plan)).containsExactly("ERROR id.unique goals/awareness#2/id");
    }

    @Test
    void allowsOneIdForElementsOfDifferentKinds() {
        Strategy plan = strategy("plan", s -> s.goal("reach", "Be known").metric("reach"));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void looksAtEveryKindThatHasIds() {
        Strategy plan = strategy("plan", s -> {
            for (String text : new String[] {"One", "Two"}) {
                s.objective("x", text)
                        .persona("x", text)
                        .goal("x", text)
                        .metric("x")
                        .tactic("x", text)
                        .channel("x", INSTAGRAM)
                        .review("x", text);
            }
            s.team(t -> t.member("x", "One").member("x", "Two"));
        });

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR id.unique objectives/x#2/id",
                        "ERROR id.unique team/members/x#2/id",
                        "ERROR id.unique personas/x#2/id",
                        "ERROR id.unique goals/x#2/id",
                        "ERROR id.unique metrics/x#2/id",
                        "ERROR id.unique tactics/x#2/id",
                        "ERROR id.unique channels/x#2/id",
                        "ERROR id.unique reviews/x#2/id");
    }

    @Test
    void doesNotLookAtALaterTacticThatIsDropped() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "One")
                        .tactic("list", "Two", t -> t.dropped(LocalDate.of(2027, 2, 1), "No budget")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void hasNothingToCheckInAnEmptyPlan() {
        assertThat(RULE.outcome(strategy("plan", s -> {})))
                .isEqualTo(
                        "not applicable: the plan has no objectives, milestones, members, personas, goals, metrics, tactics,"
                                + " channels, posts, key messages or reviews");
    }
}
