package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void areOneOrMany() {
        assertThat(List.of(Counts.of(0, "goal"), Counts.of(1, "goal"), Counts.of(1200, "strategy")))
                .containsExactly("0 goals", "1 goal", "1,200 strategies");
    }

    @Test
    void allOfThemAreOneTwoOrMany() {
        assertThat(List.of(Counts.all(1, "goal"), Counts.all(2, "goal"), Counts.all(1200, "goal")))
                .containsExactly("the only goal", "both goals", "all 1,200 goals");
    }
}
