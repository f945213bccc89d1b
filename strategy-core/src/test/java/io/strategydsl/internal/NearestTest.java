package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsASwapOfNeighbours() {
        assertThat(Nearest.to("brain", List.of("hailley", "brian"))).containsExactly("brian");
    }

    @Test
    void findsAMissingLetter() {
        assertThat(Nearest.to("hailey", List.of("hailley", "brian"))).containsExactly("hailley");
    }

    @Test
    void findsOtherCapitals() {
        assertThat(Nearest.to("Brian", List.of("brian"))).containsExactly("brian");
    }

    @Test
    void namesTheNearestFirstAndThreeAtMost() {
        assertThat(Nearest.to(
                        "goal.primary", List.of("goal.primari", "goal.primarily", "goal.prim", "goal.primar", "x")))
                .containsExactly("goal.primar", "goal.primari", "goal.primarily");
    }

    @Test
    void findsNothingFarOff() {
        assertThat(Nearest.to("reach", List.of("followers"))).isEmpty();
    }

    @Test
    void findsNothingOfWhichNotOneLetterWasWritten() {
        assertThat(Nearest.to("b", List.of("a"))).isEmpty();
    }
}
