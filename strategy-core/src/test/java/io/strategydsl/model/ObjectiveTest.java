package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectiveTest {
    private static final Objective NPS = Objective.builder("nps").build();

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(NPS.text()).isEmpty();
    }

    @Test
    void isOfTheCompanyUnlessStatedOtherwise() {
        assertThat(NPS.level()).isEqualTo(ObjectiveLevel.COMPANY_OBJECTIVE);
    }

    @Test
    void isAnObjective() {
        assertThat(NPS.elementKind()).isEqualTo(ElementKind.OBJECTIVE);
    }

    @Test
    void aTextWithoutWordsIsEmpty() {
        assertThat(NPS.withText(" \u200B").text()).isEmpty();
    }

    @Test
    void withTextChangesTheTextOfACopy() {
        Objective changed = NPS.withText("Improve NPS");

        assertThat(changed)
                .isEqualTo(Objective.builder("nps").text("Improve NPS").build());
        assertThat(NPS.text()).isEmpty();
    }

    @Test
    void withLevelChangesTheLevelOfACopy() {
        assertThat(NPS.withLevel(ObjectiveLevel.MARKETING_OBJECTIVE))
                .isEqualTo(Objective.builder("nps")
                        .level(ObjectiveLevel.MARKETING_OBJECTIVE)
                        .build());
    }

    @Test
    void showsWhatItHolds() {
        assertThat(NPS.withText("Improve NPS").toString())
                .startsWith("Objective{")
                .contains("id=nps", "text=Improve NPS");
    }
}
