package io.strategydsl.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    private static final String EIGHTY = "number of people who come ".repeat(3) + "to";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Win [number] guests | [number]",
                "[number]K guests | [number]",
                "Win [number]km of paths | [number]",
                "Win [name](es) of the town | [name]",
                "Win [name:] | [name:]",
                "Win [n] guests | [n]",
                "Win [N] guests | [N]",
                "Win [ab] guests | [ab]",
                "Win [] guests | []",
                "[Your town] Bakes bread | [Your town]",
                "5 [tents] Best of all | [tents]",
                "[Launch] | [Launch]",
                "[launch] on time | [launch]",
                ". [ ] guests | [ ]",
                ".) [x] guests | [x]",
                "[X] guests | [X]"
            })
    void squareOnesHoldAPlaceForWordsToComeAndForBlanks(String text, String held) {
        assertThat(squareIn(text)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read [guide](url)",
                "Read [guide](never closed",
                "Read [guide][1]",
                "As said [a]",
                "As said [a=b]",
                "As said [see: guide]",
                "In [ENG]",
                "int[] numbers",
                "Win [number]kWh",
                "[Video] Tents at dawn",
                " [Video]  Tents at dawn",
                " [x] Write the guide",
                "1) [ ] Write the guide",
                "[ "
            })
    void squareOnesDoOtherWorkToo(String text) {
        assertThat(squareIn(text)).isEqualTo("none");
    }

    @Test
    void squareOnesHoldAPlaceWhereOnlyASpaceFollows() {
        assertThat(squareIn("[Launch] ")).isEqualTo("[Launch]");
    }

    @Test
    void holdNoPlaceWhereTheyAreLongerThanEightyCharacters() {
        assertThat(squareIn("[" + EIGHTY + "]")).isEqualTo("[" + EIGHTY + "]");
        assertThat(squareIn("[" + EIGHTY + "o]")).isEqualTo("none");
    }

    @Test
    void countARunOfWhiteSpaceAsOneCharacter() {
        String spaced = "[" + EIGHTY.replace(" ", " \n  ") + "]";

        assertThat(squareIn(spaced)).isEqualTo(spaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<DATE>", "<name of the shop>", "<ab>", "<...>", "<_>", "<title>"})
    void angleOnesHoldAPlaceForANameAndForBlanks(String text) {
        assertThat(new Brackets(text).endOfAngleAt(0)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<n>", "<1st>", "<br>", "<BR>", "<>", "< name >", "<->", "<a href=x>", "<<name>>", "<name"})
    void angleOnesDoOtherWorkToo(String text) {
        assertThat(new Brackets(text).endOfAngleAt(0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear {name} | {name}",
                "Dear {{name}} | {{name}}",
                "Dear {{{name}}}} | {{{name}}}",
                "Dear{{n}} | {{n}}",
                "Dear {{1}} | {{1}}"
            })
    void curlyOnesHoldAPlaceInAnyNumber(String text, String held) {
        assertThat(curlyIn(text)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n}",
                "f{name}",
                "{a, b}",
                "{1st}",
                "{",
                "{{",
                "{name",
                "{{name",
                "{{name}",
                "{{name} and",
                "{{a{b}}"
            })
    void curlyOnesDoOtherWorkToo(String text) {
        assertThat(curlyIn(text)).isEqualTo("none");
    }

    @Test
    void curlyOnesAreReadFromTheFirstOn() {
        assertThat(new Brackets("{{name}}").endOfCurlyAt(1)).isEqualTo(-1);
    }

    /** The first square brackets, if they hold a place. */
    private static String squareIn(String text) {
        int open = text.indexOf('[');
        return held(open, new Brackets(text).endOfSquareAt(open), text);
    }

    /** The first curly brackets, if they hold a place. */
    private static String curlyIn(String text) {
        int open = text.indexOf('{');
        return held(open, new Brackets(text).endOfCurlyAt(open), text);
    }

    private static String held(int open, int end, String text) {
        return end == -1 ? "none" : text.substring(open, end);
    }
}
