package io.strategydsl.planning.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Tactic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantTest {

    @ParameterizedTest
    @CsvSource({
        "6, 5, HIGH_VALUE_LOW_COMPLEXITY",
        "6, 6, HIGH_VALUE_HIGH_COMPLEXITY",
        "5, 5, LOW_VALUE_LOW_COMPLEXITY",
        "5, 6, LOW_VALUE_HIGH_COMPLEXITY"
    })
    void takesWhatIsAboveTheThresholdForHigh(int value, int complexity, Quadrant quadrant) {
        assertThat(Quadrant.of(value, complexity, 5)).isEqualTo(quadrant);
    }

    @Test
    void isUnknownForATacticThatLacksAScore() {
        Tactic valued = Tactic.builder("list").value(8).build();
        Tactic complex = Tactic.builder("list").complexity(2).build();

        assertThat(Quadrant.of(valued, 5)).isEmpty();
        assertThat(Quadrant.of(complex, 5)).isEmpty();
    }

    @Test
    void isKnownForATacticWithBothScores() {
        Tactic tactic = Tactic.builder("list").value(8).complexity(2).build();

        assertThat(Quadrant.of(tactic, 5)).contains(Quadrant.HIGH_VALUE_LOW_COMPLEXITY);
    }

    @Test
    void isNumberedInTheOrderOfAttention() {
        assertThat(Quadrant.values()).extracting(Quadrant::number).containsExactly(1, 2, 3, 4);
    }
}
