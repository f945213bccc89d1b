package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleExampleTest {
    private static final String VIOLATING = ".goal(\"known\", \"\")\n";
    private static final String MENDED = ".goal(\"known\", \"Be known\")\n";

    @Test
    void holdsBothParts() {
        assertThat(RuleExample.of(VIOLATING, MENDED))
                .extracting(RuleExample::violating, RuleExample::mended)
                .containsExactly(VIOLATING, MENDED);
    }

    @Test
    void needsNoDay() {
        assertThat(RuleExample.of(VIOLATING, MENDED).asOf()).isEmpty();
    }

    @Test
    void holdsTheDay() {
        LocalDate day = LocalDate.of(2027, 4, 1);

        assertThat(RuleExample.of(VIOLATING, MENDED).asOf(day))
                .isEqualTo(new RuleExample(VIOLATING, MENDED, Optional.of(day)));
    }

    @Test
    void doesNotChangeWhenItGetsADay() {
        RuleExample example = RuleExample.of(VIOLATING, MENDED);
        RuleExample later = example.asOf(LocalDate.of(2027, 4, 1));

        assertThat(example).isNotEqualTo(later);
    }

    @Test
    void endsAPartThatHasNoLineBreakWithOne() {
        assertThat(RuleExample.of(VIOLATING.strip(), MENDED.strip())).isEqualTo(RuleExample.of(VIOLATING, MENDED));
    }

    @Test
    void endsAPartThatHasSeveralLineBreaksWithOne() {
        assertThat(RuleExample.of(VIOLATING + "\n\n", MENDED + " \n")).isEqualTo(RuleExample.of(VIOLATING, MENDED));
    }

    @Test
    void keepsTheSpacesAtTheStartOfAPart() {
        assertThat(RuleExample.of("    .goal()", MENDED).violating()).isEqualTo("    .goal()\n");
    }

    @Test
    void refusesAViolatingPartOfBlanksAndSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExample.of(" \n", MENDED))
                .withMessage("example of a rule: violating is blank; write it out, or leave the call out while there is"
                        + " none");
    }

    @Test
    void refusesAMendedPartOfBlanksAndSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExample.of(VIOLATING, ""))
                .withMessage(
                        "example of a rule: mended is blank; write it out, or leave the call out while there is none");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void refusesNullForADay() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleExample.of(VIOLATING, MENDED).asOf((LocalDate) null))
                .withMessageStartingWith("example of a rule: null was given for asOf");
    }
}
