package io.strategydsl.text;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.coverage.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    @Test
    void printsATableOfWhatIsCarriedAndTheGaps() {
        // spotless:off
        Strategy plan = strategy("museum", s -> s
            .organisation("Harbour Museum")
            .objective("visitors", "Half of the visitors come from the region")
            .persona("families", "Families")
            .persona("press", "The press")
            .positioning(p -> p
                .keyMessage("touch", "You may touch it")
                .keyMessage("free", "It is free"))
            .goal("known", "Families know us", g -> g.supports("visitors")
                .tactic("preview", "Invite families", t -> t.on("insta")))
            .tactic("loose", "Whatever", t -> t.serves("gone"))
            .channel("insta", Platform.INSTAGRAM, c -> c.reaching("families"))
            .post("tour", "Look", p -> p.on("insta").saying("touch").serves("known")));
        // spotless:on

        assertThat(PlanningText.of(Coverage.of(plan))).isEqualTo("""
                        museum: Harbour Museum

                          tactics  posts  channels  carry
                        OBJECTIVES
                                1      1         1  visitors: Half of the visitors come from the region
                        GOALS
                                1      1         1  known: Families know us
                        PERSONAS
                                1      1         1  families: Families
                                0      0         0  press: The press
                        KEY MESSAGES
                                0      1         1  touch: You may touch it
                                0      0         0  free: It is free

                        GAPS
                          personas that nothing carries: press
                          tactics that carry nothing: loose
                          key messages that nothing carries: free
                          tactics without a key message: preview
                          key messages without a tactic: touch
                        """);
    }

    @Test
    void saysOnceWhatThePlanHasNoneOf() {
        Strategy plan = strategy(
                "museum",
                s -> s.persona("families", "Families")
                        .channel("insta", Platform.INSTAGRAM, c -> c.reaching("families")));

        assertThat(PlanningText.of(Coverage.of(plan))).isEqualTo("""
                        museum

                          tactics  posts  channels  carry
                        PERSONAS
                                0      0         1  families: Families

                        GAPS
                          not in the plan: objectives, goals, tactics, posts, key messages
                        """);
    }

    @Test
    void printsTenOfEachKindAndCountsTheRest() {
        Strategy plan = strategy("museum", s -> {
            for (int i = 0; i < 25; i++) {
                s.persona("p" + i, "Families");
            }
        });

        assertThat(PlanningText.of(Coverage.of(plan)).lines())
                .contains("                            and 15 more personas")
                .hasSizeLessThan(20);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanningText.of((Coverage) null))
                .withMessageContaining("coverage");
    }
}
