package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Labels behave alike on every element; a goal stands for all. */
class LabelsTest {
    private static final Goal GOAL =
            Goal.builder("g").label("language", "pl").label("row", "12").build();

    @Test
    void areNoneUntilStated() {
        assertThat(Goal.builder("g").build().labels()).isEmpty();
    }

    @Test
    void keepTheOrderInWhichTheyWereStated() {
        assertThat(GOAL.labels().keySet()).containsExactly("language", "row");
    }

    @Test
    void aKeySaidAgainTakesTheNewValue() {
        assertThat(GOAL.toBuilder().label("language", "en").build().labels())
                .containsEntry("language", "en")
                .hasSize(2);
    }

    @Test
    void statingAllReplacesThoseSoFar() {
        assertThat(GOAL.toBuilder().labels(Map.of("region", "EU")).build().labels())
                .containsExactly(Map.entry("region", "EU"));
    }

    @Test
    void theLabelsOfAnElementCanBeStatedAgainOnItsOwnBuilder() {
        assertThat(GOAL.toBuilder().labels(GOAL.labels()).build()).isEqualTo(GOAL);
    }

    @Test
    void aValueCanBeBlank() {
        assertThat(Team.builder().label("done", " ").build().labels()).containsEntry("done", "");
    }

    @Test
    void areEqualInAnyOrder() {
        assertThat(Goal.builder("g").label("row", "12").label("language", "pl").build())
                .isEqualTo(GOAL)
                .hasSameHashCodeAs(GOAL);
    }

    @Test
    void whatWasBuiltStaysWhenTheBuilderGoesOn() {
        GoalBuilder builder = Goal.builder("g").label("row", "12");
        Goal built = builder.build();
        builder.label("row", "13");

        assertThat(built.labels()).containsEntry("row", "12");
    }

    @Test
    void cannotBeChangedOnTheElement() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> GOAL.labels().put("row", "13"));
    }
}
