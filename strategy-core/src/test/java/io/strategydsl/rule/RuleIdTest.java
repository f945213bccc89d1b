package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal.primary",
                "acme.tactic.budgeted",
                "metric.growth-needs-baseline",
                "house.2nd",
                "a.b",
                "zoo.0a9z"
            })
    void takesLowerCaseWordsJoinedByDots(String id) {
        assertThat(RuleId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal",
                "Goal.primary",
                "goal.Primary",
                "goal.",
                ".primary",
                "goal..primary",
                "2nd.goal",
                "goal.-x",
                "goal_primary.x",
                "ziel.gr\u00f6\u00dfe"
            })
    void refusesOtherForms(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(id))
                .withMessage("rule id: '" + id + "' has another form;"
                        + " write lower-case words joined by dots, such as \"acme.tactic.budgeted\"");
    }

    @Test
    void refusesBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(" "))
                .withMessage("rule id: value is blank; an id is made of letters, digits and - _ . : @ +");
    }

    @Test
    void isOrderedByTheAlphabet() {
        assertThat(Stream.of("tactic.dated", "goal.primary", "tactic.acyclic")
                        .map(RuleId::of)
                        .sorted())
                .extracting(RuleId::value)
                .containsExactly("goal.primary", "tactic.acyclic", "tactic.dated");
    }

    @Test
    void readsAsWritten() {
        assertThat(RuleId.of("goal.primary")).hasToString("goal.primary");
    }

    @Test
    void isEqualToAnIdThatIsWrittenTheSame() {
        assertThat(RuleId.of("goal.primary"))
                .isEqualTo(RuleId.of("goal.primary"))
                .hasSameHashCodeAs(RuleId.of("goal.primary"));
    }

    @Test
    void differsFromAnotherId() {
        assertThat(RuleId.of("goal.primary"))
                .isNotEqualTo(RuleId.of("goal.served"))
                .doesNotHaveSameHashCodeAs(RuleId.of("goal.served"));
    }

    @Test
    void differsFromItsText() {
        assertThat(RuleId.of("goal.primary")).isNotEqualTo("goal.primary");
    }
}
