package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'\u001B[31mred', '\\u001B[31mred'",
        "'a\u0000b', 'a\\u0000b'",
        "'a\bb', 'a\\u0008b'",
        "'a\u007Fb', 'a\\u007Fb'",
        "'a\u009Bb', 'a\\u009Bb'",
        "'a\u202Eb', 'a\\u202Eb'",
        "'a\u2066b\u2069', 'a\\u2066b\\u2069'"
    })
    void spellsOutWhatATerminalWouldObey(String text, String clean) {
        assertThat(PlainText.of(text)).isEqualTo(clean);
    }

    @Test
    void spellsOutUnpairedSurrogates() {
        assertThat(PlainText.of("a\uD83Db\uDE00")).isEqualTo("a\\uD83Db\\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\tb",
                "\u0627\u0644\u0631\u062F \u0639\u0644\u0649 \u0643\u0644 \u0633\u0624\u0627\u0644 12",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC",
                "a\u200Fb",
                "👩‍🚀",
                "e\u0301",
                "\uDBFF\uDFFD"
            })
    void leavesWhatIsHarmless(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void endsLinesInOneWay(String text) {
        assertThat(PlainText.of(text)).isEqualTo("a\nb");
    }

    @Test
    void keepsTheLayoutOfALineButForItsBreaks() {
        assertThat(PlainText.line(" a\u2028  b\n")).isEqualTo(" a   b ");
    }

    @Test
    void foldsSpacesAndLineBreaks() {
        assertThat(PlainText.onOneLine(" one\n\t two\u2028three\r\n ")).isEqualTo("one two three");
    }

    @Test
    void keepsAValueOfFiveHundredCharacters() {
        assertThat(PlainText.value("x".repeat(500))).isEqualTo("x".repeat(500));
    }

    @Test
    void cutsALongerValue() {
        assertThat(PlainText.value("x".repeat(501))).isEqualTo("x".repeat(500) + "...");
    }

    @Test
    void cutsAValueBetweenItsCharacters() {
        assertThat(PlainText.value("x".repeat(499) + "\uD83D\uDE00")).isEqualTo("x".repeat(499) + "...");
    }

    @Test
    void cutsAValueBeforeALetterWhoseMarksWouldBeLost() {
        assertThat(PlainText.value("x".repeat(499) + "o\u0301")).isEqualTo("x".repeat(499) + "...");
    }

    @Test
    void cutsAValueWithinALetterThatIsLongerThanIt() {
        assertThat(PlainText.value("o" + "\u0301".repeat(600))).isEqualTo("o" + "\u0301".repeat(499) + "...");
    }

    @Test
    void quotesWhatIsNotSeenSoThatItIsSeen() {
        assertThat(PlainText.quoted("a\u200Bb\u3164\uFE0F\u034F\n"))
                .isEqualTo("'a\\u200Bb\\u3164\\uFE0F\\u034F\\u000A'");
    }

    @Test
    void quotesTheFirstCharactersOfALongText() {
        assertThat(PlainText.quoted("\uD835\uDCA2".repeat(51))).isEqualTo("'" + "\uD835\uDCA2".repeat(20) + "...'");
    }

    @Property
    void whatIsCleanedHasNoFault(@ForAll("hostileTexts") String text) {
        assertThat(Printed.faults(PlainText.of(text))).isEmpty();
    }

    @Property
    void whatIsOnOneLineHasNoFaultAndOneLine(@ForAll("hostileTexts") String text) {
        assertThat(PlainText.onOneLine(text))
                .doesNotContain("\n", "\t")
                .satisfies(line -> assertThat(Printed.faults(line)).isEmpty());
    }

    @Property
    void cleaningTwiceChangesNothingMore(@ForAll("hostileTexts") String text) {
        String clean = PlainText.of(text);

        assertThat(PlainText.of(clean)).isEqualTo(clean);
    }

    /** Half of the characters are of those that do harm somewhere. */
    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<Character> harmful = Arbitraries.chars()
                .range('\u0000', '\u001F')
                .range('\u007F', '\u009F')
                .range('\u2028', '\u202E')
                .range('\u2060', '\u206F')
                .range('\uD800', '\uDFFF');
        return Arbitraries.oneOf(harmful, Arbitraries.chars().all())
                .list()
                .ofMaxSize(60)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }
}
