package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleExampleTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final RuleExample EXAMPLE = RuleExample.of(".goal(\"known\")\n\n", ".primaryGoal(\"known\")");

    @Test
    void endsEachPartWithOneLineBreak() {
        assertThat(EXAMPLE.violating() + EXAMPLE.mended()).isEqualTo(".goal(\"known\")\n.primaryGoal(\"known\")\n");
    }

    @Test
    void needsNoDayUnlessSaidOtherwise() {
        assertThat(EXAMPLE.asOf()).isEmpty();
    }

    @Test
    void canBeAsOfADay() {
        assertThat(EXAMPLE.asOf(DAY).asOf()).contains(DAY);
    }

    @Test
    void keepsItsPartsWhenItIsAsOfADay() {
        assertThat(EXAMPLE.asOf(DAY).mended()).isEqualTo(EXAMPLE.mended());
    }

    @Test
    void refusesAPartOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExample.of(" ", ".goal(\"known\")"))
                .withMessageStartingWith("example of a rule: violating is blank");
    }

    @Test
    @SuppressWarnings("NullAway") // What it says to users whose code is not checked for null.
    void refusesADayThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> EXAMPLE.asOf(null))
                .withMessageStartingWith("example of a rule: null was given for asOf");
    }
}
