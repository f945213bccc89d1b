package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleParameterTest {
    private static final RuleParameter<Integer> DAYS =
            new RuleParameter.WholeNumber("days", "how many days may pass", 92, 1, 366);
    private static final RuleParameter<BigDecimal> TOLERANCE = new RuleParameter.Decimal(
            "tolerance",
            "how far behind is no fault",
            new BigDecimal("10"),
            new BigDecimal("0.5"),
            new BigDecimal("1E+2"));
    private static final RuleParameter<List<String>> WORDS =
            new RuleParameter.Words("words", "what is left to write", List.of("TBD", "to be determined"));

    @Test
    void saysWhatAWholeNumberCanBe() {
        assertThat(DAYS.range()).isEqualTo("a whole number from 1 to 366, by default 92");
    }

    @Test
    void saysWhatADecimalCanBe() {
        assertThat(TOLERANCE.range()).isEqualTo("a BigDecimal or whole number from 0.5 to 100, by default 10");
    }

    @Test
    void saysWhatWordsCanBe() {
        assertThat(WORDS.range()).isEqualTo("a list of words, by default \"TBD\", \"to be determined\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 366})
    void takesAWholeNumberFromTheLeastToTheMost(int days) {
        assertThat(DAYS.checked(days)).isEqualTo(days);
    }

    static List<Object> noDays() {
        return List.of(0, 367, 92L, "92");
    }

    @ParameterizedTest
    @MethodSource("noDays")
    void refusesAWholeNumberOutOfRangeOrOfAnotherType(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.checked(value))
                .withMessage("parameter 'days': " + value + " was given; it is " + DAYS.range());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.50", "50.01", "100"})
    void takesADecimalFromTheLeastToTheMost(BigDecimal tolerance) {
        assertThat(TOLERANCE.checked(tolerance)).isEqualTo(tolerance);
    }

    @Test
    void takesAWholeNumberForADecimal() {
        assertThat(TOLERANCE.checked(25)).isEqualTo(new BigDecimal("25"));
    }

    static List<Object> noTolerances() {
        return List.of(new BigDecimal("0.49"), new BigDecimal("100.01"), 0, 101, 25.0, "25");
    }

    @ParameterizedTest
    @MethodSource("noTolerances")
    void refusesADecimalOutOfRangeOrOfAnotherType(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOLERANCE.checked(value))
                .withMessage("parameter 'tolerance': " + value + " was given; it is " + TOLERANCE.range());
    }

    @Test
    void takesWords() {
        assertThat(WORDS.checked(List.of("later"))).containsExactly("later");
    }

    static List<Object> noWords() {
        return List.of("later", List.of("later", 1));
    }

    @ParameterizedTest
    @MethodSource("noWords")
    void refusesWhatIsNoListOfWords(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.checked(value))
                .withMessage("parameter 'words': " + value + " was given; it is " + WORDS.range());
    }

    @Test
    void refusesAWordOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.checked(List.of("later", " ")))
                .withMessageStartingWith("parameter 'words': ");
    }
}
