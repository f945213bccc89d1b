package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TacticAcyclicTest {
    private static final OneRule RULE = new OneRule("tactic.acyclic");

    private static final Strategy CIRCLE = strategy(
            "plan",
            s -> s.tactic("list", "List influencers", t -> t.dependsOn("post"))
                    .tactic("call", "Call them", t -> t.dependsOn("list"))
                    .tactic("post", "Post with one", t -> t.dependsOn("call")));

    @Test
    void passesTacticsThatWaitInARow() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers")
                        .tactic("call", "Call them", t -> t.dependsOn("list"))
                        .tactic("post", "Post with one", t -> t.dependsOn("call")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 2");
    }

    @Test
    void findsTheFirstTacticOfACircle() {
        assertThat(RULE.found(CIRCLE)).containsExactly("ERROR tactic.acyclic tactics/list/dependencies");
    }

    @Test
    void showsTheCircle() {
        assertThat(RULE.messages(CIRCLE))
                .containsExactly("tactic 'list' waits for itself: list -> post -> call -> list");
    }

    @Test
    void saysWhereTheCircleCanBeBroken() {
        assertThat(RULE.fixes(CIRCLE))
                .containsExactly("In tactic(\"list\", ...) take \"post\" out of .dependsOn(...),"
                        + " or break the circle elsewhere");
    }

    @Test
    void findsATacticThatWaitsForItself() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.dependsOn("list")));

        assertThat(RULE.messages(plan)).containsExactly("tactic 'list' waits for itself: list -> list");
    }

    @Test
    void tellsEachOfTwoCircles() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dependsOn("list"))
                        .tactic("post", "Post with one", t -> t.dependsOn("post")));

        assertThat(RULE.found(plan))
                .containsExactly(
                        "ERROR tactic.acyclic tactics/list/dependencies",
                        "ERROR tactic.acyclic tactics/post/dependencies");
    }

    @Test
    void aDroppedTacticBreaksTheCircle() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dependsOn("post"))
                        .tactic("call", "Call them", t -> t.dependsOn("list"))
                        .tactic(
                                "post",
                                "Post with one",
                                t -> t.dependsOn("call").dropped(LocalDate.of(2027, 2, 1), "They declined")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void tellsACircleOnceThoughALaterTacticHasTheSameId() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.dependsOn("list")));
        Strategy twice = plan.toBuilder().addTactic(plan.tactics().get(0)).build();

        assertThat(RULE.found(twice)).containsExactly("ERROR tactic.acyclic tactics/list/dependencies");
    }

    @Test
    void hasNothingToCheckWhereNoTacticWaits() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic depends on another");
    }
}
