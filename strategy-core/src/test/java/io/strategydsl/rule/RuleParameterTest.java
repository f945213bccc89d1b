package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleParameterTest {
    private static final RuleParameter<Integer> DAYS =
            new RuleParameter.WholeNumber("days", "The longest gap", 92, 1, 366);
    private static final RuleParameter<BigDecimal> SIMILARITY = new RuleParameter.Decimal(
            "similarity", "The least similarity", new BigDecimal("0.8"), BigDecimal.ZERO, BigDecimal.ONE);
    private static final RuleParameter<List<String>> WORDS =
            new RuleParameter.Words("words", "What counts", List.of("TBD", "to be decided"));

    @ParameterizedTest
    @ValueSource(ints = {1, 92, 366})
    void takesAWholeNumberFromTheLeastToTheMost(int number) {
        assertThat(DAYS.checked(number)).isEqualTo(number);
    }

    @Test
    void refusesAWholeNumberBelowTheLeast() {
        refuses(DAYS, 0, "parameter 'days': 0 was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @Test
    void refusesAWholeNumberAboveTheMost() {
        refuses(DAYS, 367, "parameter 'days': 367 was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @Test
    void refusesANumberOfAnotherTypeForAWholeNumberAndNamesTheType() {
        refuses(
                DAYS,
                92L,
                "parameter 'days': the Long 92 was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @Test
    void refusesATextForAWholeNumber() {
        refuses(
                DAYS,
                "92",
                "parameter 'days': the text '92' was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @Test
    void showsOfALongTextTheBeginning() {
        refuses(
                DAYS,
                "x".repeat(20_000) + "\n",
                "parameter 'days': the text 'xxxxxxxxxxxxxxxxxxxx...' was given; it has to be a whole number from 1 to"
                        + " 366, by default 92");
    }

    @Test
    void refusesAnythingElseByTheNameOfItsType() {
        refuses(
                DAYS,
                LocalDate.of(2027, 2, 1),
                "parameter 'days': a value of type LocalDate was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.35", "1", "1.000"})
    void takesADecimalFromTheLeastToTheMost(String number) {
        assertThat(SIMILARITY.checked(new BigDecimal(number))).isEqualByComparingTo(number);
    }

    @Test
    void takesAWholeNumberForADecimal() {
        assertThat(SIMILARITY.checked(1)).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1"})
    void refusesADecimalOutOfRange(String number) {
        refuses(
                SIMILARITY,
                new BigDecimal(number),
                "parameter 'similarity': " + number
                        + " was given; it has to be a BigDecimal or whole number from 0 to 1, by default 0.8");
    }

    @Test
    void refusesADoubleForADecimalSinceItIsNeverExact() {
        refuses(
                SIMILARITY,
                0.8,
                "parameter 'similarity': the Double 0.8 was given; it has to be a BigDecimal or whole number from 0 to"
                        + " 1, by default 0.8");
    }

    @Test
    void refusesADecimalThatNobodyCouldWriteDown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleParameter.Decimal(
                        "budget", "The most", BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("1E+1000000000")))
                .withMessageStartingWith("parameter 'budget': max has 1,000,000,001 digits before the point");
    }

    @Test
    void takesWords() {
        assertThat(WORDS.checked(List.of("tbc"))).containsExactly("tbc");
    }

    @Test
    void takesNoWordsAtAll() {
        assertThat(WORDS.checked(List.of())).isEmpty();
    }

    @Test
    void copiesTheWords() {
        List<String> words = new ArrayList<>(List.of("tbc"));
        List<String> taken = WORDS.checked(words);

        words.clear();

        assertThat(taken).containsExactly("tbc");
    }

    @Test
    void refusesASingleTextForWords() {
        refuses(
                WORDS,
                "tbc",
                "parameter 'words': the text 'tbc' was given; it has to be a list of words, by default \"TBD\", \"to be"
                        + " decided\"");
    }

    @Test
    void refusesAListOfSomethingElseForWords() {
        refuses(
                WORDS,
                List.of("tbc", 5L),
                "parameter 'words': a list with the Long 5 was given; it has to be a list of words, by default"
                        + " \"TBD\", \"to be decided\"");
    }

    @Test
    void refusesAListWithNullForWords() {
        refuses(
                WORDS,
                Arrays.asList("tbc", null),
                "parameter 'words': a list with null was given; it has to be a list of words, by default \"TBD\", \"to"
                        + " be decided\"");
    }

    @Test
    void refusesAListForANumber() {
        refuses(
                DAYS,
                List.of("92"),
                "parameter 'days': a list was given; it has to be a whole number from 1 to 366, by default 92");
    }

    @Test
    void refusesABlankWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.checked(List.of("tbc", " ")))
                .withMessageStartingWith("parameter 'words': number 2 of the words is blank; write it out");
    }

    @Test
    void refusesNullForEachKind() {
        assertThat(List.of(DAYS, SIMILARITY, WORDS))
                .allSatisfy(parameter -> assertThatNullPointerException()
                        .isThrownBy(() -> parameter.checked(nothing()))
                        .withMessage("parameter '" + parameter.name()
                                + "': null was given for value; pass a value, or leave the call out while there is"
                                + " none"));
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can pass
    private static Object nothing() {
        return null;
    }

    private static void refuses(RuleParameter<?> parameter, Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter.checked(value))
                .withMessage(message);
    }
}
