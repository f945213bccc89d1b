package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TacticAcyclicTest {
    private static final OneRule RULE = new OneRule("tactic.acyclic");

    private static final Strategy CYCLE = strategy(
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
    void findsEachTacticOfACycle() {
        assertThat(RULE.found(CYCLE))
                .containsExactly(
                        "ERROR tactic.acyclic tactics/list/dependencies",
                        "ERROR tactic.acyclic tactics/call/dependencies",
                        "ERROR tactic.acyclic tactics/post/dependencies");
    }

    @Test
    void showsTheCycleFromEachOfItsTactics() {
        assertThat(RULE.messages(CYCLE))
                .containsExactly(
                        "tactic 'list' waits for itself: list -> post -> call -> list",
                        "tactic 'call' waits for itself: call -> list -> post -> call",
                        "tactic 'post' waits for itself: post -> call -> list -> post");
    }

    @Test
    void saysWhereTheCycleCanBeBroken() {
        assertThat(RULE.fixes(CYCLE))
                .startsWith("In tactic(\"list\", ...) take \"post\" out of .dependsOn(...),"
                        + " or break the cycle elsewhere");
    }

    @Test
    void showsTheShortestOfSeveralCycles() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dependsOn("call", "post"))
                        .tactic("call", "Call them", t -> t.dependsOn("post"))
                        .tactic("post", "Post with one", t -> t.dependsOn("list")));

        assertThat(RULE.messages(plan)).contains("tactic 'list' waits for itself: list -> post -> list");
    }

    @Test
    void showsTheBeginningOfALongCycle() {
        assertThat(RULE.messages(ring(8))).contains("tactic 't0' waits for itself: t0 -> t1 -> ... -> t0");
    }

    @Test
    void showsACycleOfSevenTactics() {
        assertThat(RULE.messages(ring(7)))
                .contains("tactic 't0' waits for itself: t0 -> t1 -> t2 -> t3 -> t4 -> t5 -> t6 -> t0");
    }

    @Test
    @Tag("large")
    @Timeout(30)
    void findsEachTacticOfAVeryLongCycle() {
        assertThat(RULE.found(ring(20_000))).hasSize(20_000);
    }

    @Test
    void findsATacticThatWaitsForItself() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.dependsOn("list")));

        assertThat(RULE.messages(plan)).containsExactly("tactic 'list' waits for itself: list -> list");
    }

    @Test
    void findsEachOfTwoCycles() {
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
    void aDoneTacticBreaksTheCycle() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("list", "List influencers", t -> t.dependsOn("post"))
                        .tactic(
                                "post",
                                "Post with one",
                                t -> t.dependsOn("list").done(LocalDate.of(2027, 2, 1))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void aDroppedTacticBreaksTheCycle() {
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
    void findsATacticOnceThoughALaterOneHasTheSameId() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers", t -> t.dependsOn("list")));
        Strategy twice = plan.toBuilder().addTactic(plan.tactics().get(0)).build();

        assertThat(RULE.found(twice)).containsExactly("ERROR tactic.acyclic tactics/list/dependencies");
    }

    @Test
    void hasNothingToCheckWhereNoTacticWaits() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List influencers"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: no tactic depends on another");
    }

    /** Tactics each of which waits for the next, and the last for the first. */
    private static Strategy ring(int length) {
        return strategy("plan", s -> {
            for (int i = 0; i < length; i++) {
                String next = "t" + (i + 1) % length;
                s.tactic("t" + i, "Do it", t -> t.dependsOn(next));
            }
        });
    }
}
