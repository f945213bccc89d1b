package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleExampleTest {
    private static final String VIOLATING = ".goal(\"known\", \"\")\n";
    private static final String FIXED = ".goal(\"known\", \"Be known\")\n";

    @Test
    void holdsBothParts() {
        assertThat(RuleExample.of(VIOLATING, FIXED))
                .extracting(RuleExample::violating, RuleExample::fixed)
                .containsExactly(VIOLATING, FIXED);
    }

    @Test
    void needsNoDay() {
        assertThat(RuleExample.of(VIOLATING, FIXED).asOf()).isEmpty();
    }

    @Test
    void holdsTheDay() {
        LocalDate day = LocalDate.of(2027, 4, 1);

        assertThat(RuleExample.of(VIOLATING, FIXED).asOf(day))
                .isEqualTo(new RuleExample(VIOLATING, FIXED, Optional.of(day)));
    }

    @Test
    void doesNotChangeWhenItGetsADay() {
        RuleExample example = RuleExample.of(VIOLATING, FIXED);
        RuleExample later = example.asOf(LocalDate.of(2027, 4, 1));

        assertThat(example).isNotEqualTo(later);
    }

    @Test
    void endsAPartThatHasNoLineBreakWithOne() {
        assertThat(RuleExample.of(VIOLATING.strip(), FIXED.strip())).isEqualTo(RuleExample.of(VIOLATING, FIXED));
    }

    @Test
    void endsAPartThatHasSeveralLineBreaksWithOne() {
        assertThat(RuleExample.of(VIOLATING + "\n\n", FIXED + " \n")).isEqualTo(RuleExample.of(VIOLATING, FIXED));
    }

    @Test
    void keepsTheSpacesAtTheStartOfAPart() {
        assertThat(RuleExample.of("    .goal()", FIXED).violating()).isEqualTo("    .goal()\n");
    }

    @Test
    void refusesAViolatingPartOfBlanksAndSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExample.of(" \n", FIXED))
                .withMessage("example of a rule: violating is blank; write it out, or leave the call out while there is"
                        + " none");
    }

    @Test
    void refusesAFixedPartOfBlanksAndSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExample.of(VIOLATING, ""))
                .withMessage(
                        "example of a rule: fixed is blank; write it out, or leave the call out while there is none");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void refusesNullForADay() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleExample.of(VIOLATING, FIXED).asOf((LocalDate) null))
                .withMessageStartingWith("example of a rule: null was given for asOf");
    }
}
