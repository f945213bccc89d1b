package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Goal GOAL = Goal.builder("awareness").build();

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(GOAL.text()).isEmpty();
    }

    @Test
    void isNotPrimaryUnlessStated() {
        assertThat(GOAL.primary()).isFalse();
    }

    @Test
    void isAGoal() {
        assertThat(GOAL.elementKind()).isEqualTo(ElementKind.GOAL);
    }

    @Test
    void namesAnObjectiveOnceHoweverOftenItIsAdded() {
        assertThat(Goal.builder("g")
                        .addSupportedObjective("nps")
                        .addSupportedObjective("nps")
                        .build()
                        .supportedObjectives())
                .containsExactly("nps");
    }

    @Test
    void isEqualInWhateverOrderItsReferencesWereStated() {
        Goal goal = Goal.builder("g").owners(List.of("brian", "hailley")).build();

        assertThat(Goal.builder("g").owners(List.of("hailley", "brian")).build())
                .isEqualTo(goal)
                .hasSameHashCodeAs(goal);
    }

    @Test
    void mayBePartOfItselfSinceOnlyTheValidatorJudges() {
        assertThat(GOAL.withPartOf("awareness").partOf()).contains("awareness");
    }

    @Test
    void withTextChangesTheText() {
        assertThat(GOAL.withText("Be known").text()).isEqualTo("Be known");
    }

    @Test
    void withTypeChangesTheType() {
        assertThat(GOAL.withType(GoalType.LOYALTY).type()).contains(GoalType.LOYALTY);
    }

    @Test
    void withAccountableChangesWhoAnswersForIt() {
        assertThat(GOAL.withAccountable("brian").accountable()).contains("brian");
    }

    @Test
    void withPrimaryChangesWhetherItComesFirst() {
        assertThat(GOAL.withPrimary(true).primary()).isTrue();
    }

    @Test
    void withXLeavesTheGoalAsItIs() {
        Goal before = GOAL.toBuilder().build();
        GOAL.withText("Be known").withPrimary(true);

        assertThat(GOAL).isEqualTo(before);
    }

    @Test
    void anotherIdIsAnotherGoal() {
        assertThat(GOAL).isNotEqualTo(Goal.builder("revenue").build());
    }
}
