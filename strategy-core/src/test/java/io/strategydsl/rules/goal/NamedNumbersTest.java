package io.strategydsl.rules.goal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedNumbersTest {
    private static final Set<String> CALENDAR = Set.of("march", "days", "\u65e5");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Win 500|500 = 500",
                "500|500 = 500",
                "Win 7 and 8 more|7 = 7; 8 = 8",
                // Which of the two it is, only the writer knows.
                "1.500|1.500 = 1500 or 1.500",
                "1,500|1,500 = 1500 or 1.500",
                "123,456|123,456 = 123456 or 123.456",
                // Nobody writes decimals behind these.
                "1 500|1 500 = 1500",
                "1'500|1'500 = 1500",
                "1,234,567|1,234,567 = 1234567",
                "1,234.567|1,234.567 = 1234.567",
                "1.234,5|1.234,5 = 1234.5",
                "12.5|12.5 = 12.5",
                "12.3456|12.3456 = 12.3456",
                // Four digits are no group before another, and two behind no group.
                "1234,567|1234,567 = 1234.567",
                "10 25|10 = 10; 25 = 25",
                "2.5k|2.5k = 2500.0",
                "3K|3K = 3000",
                "40+|40+ = 40",
                "40 %|40 % = 40",
                "40\u066a|40\u066a = 40",
                "2027 %|2027 % = 2027",
                "7 days+|``",
                "(12)|12 = 12",
                "over-12|``",
                "- 12|12 = 12",
                "-12|12 = 12",
                "x-12|``",
                "12-|12 = 12",
                "12-fold|``",
                "12-13|``",
                "12.|12 = 12",
                "\u20ac12|12 = 12",
                "a12|``",
                "12a|``",
                "12kg|``",
                "\u789312|12 = 12",
                "123456789012345678|123456789012345678 = 123456789012345678",
                "1234567890123456789|``"
            })
    void readsWhatIsANumberOfSomething(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in 1900|``",
                "in 2100|``",
                "in 1899|1899 = 1899",
                "in 2101|2101 = 2101",
                "31 March|``",
                "31. March|``",
                "March 31|``",
                "March, 31|``",
                "100 days|``",
                "31\u65e5|``",
                "31\u65e5\u672c|``",
                "100 marches|100 = 100",
                "days of 100|100 = 100"
            })
    void leavesDaysAndYearsOut(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the iPhone 15 sells|``",
                "the iPhone 150 sells|``",
                "the iPhone 1500 sells|1500 = 1500",
                // The capital of the sentence is none of a name.
                "Win 15 members|15 = 15",
                "Shop 2|``",
                "Shop 2 is full|2 = 2",
                "our shop 2|``",
                "our shop 2, full|``",
                "our shop 2 full|2 = 2",
                "rise to 2|2 = 2",
                "rise by 2|2 = 2",
                "rise from 2|``",
                "our  shop  2|``",
                "our shop (2)|2 = 2"
            })
    void leavesPartsOfNamesOut(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"no number,false", "'',false", "one 1,true", "1,true", "\u0665,true"})
    void seesAtOnceWhetherThereIsADigit(String text, boolean expected) {
        assertThat(NamedNumbers.anyDigit(text)).isEqualTo(expected);
    }

    private static String named(String text) {
        return NamedNumbers.in(text, CALENDAR).stream()
                .map(named -> named.written() + " = "
                        + named.values().stream().map(BigDecimal::toPlainString).collect(joining(" or ")))
                .collect(joining("; "));
    }
}
