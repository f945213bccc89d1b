package io.strategydsl.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "____ people | ____",
                "Reach____ people | ____",
                "Reach ____people | ____",
                "-____- | ____",
                "Reach __ | __",
                "Reach __ people | __",
                "__ people | __",
                "Reach [number] | [number]",
                "Reach <number> | <number>",
                "Reach {number} | {number}"
            })
    void areLinesAndBrackets(String text, String held) {
        assertThat(firstIn(text)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reach____people",
                "Reach___ people",
                "Reach ___people",
                "-__ is a face",
                "The face __-",
                "Smile (-__-)",
                "One _ only",
                "See example.org/__",
                "Bread and rolls"
            })
    void areNoPartsOfWordsMarkupFacesOrAddresses(String text) {
        assertThat(firstIn(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?? people | ??",
                "Reach ??? people | ???",
                "Reach 5?? | ??",
                "Reach \u20ac?? | ??",
                "Reach (?? | ??",
                "Reach a??% share | ??",
                "Reach a??b | ??",
                "\u0648 \u061f\u061f | \u061f\u061f"
            })
    void areQuestionMarksThatStandForANumberOrAWord(String text, String held) {
        assertThat(firstIn(text)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Really??", "Really????", "Really?? Yes", "Really?", "See example.org/?a="})
    void areNoQuestionMarksThatEndAQuestion(String text) {
        assertThat(firstIn(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"____", "????"})
    void areReadFromTheirFirstSignOn(String text) {
        assertThat(new HeldPlaces(text).endOfOneAt(1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"More?", "More ? ", "More\u061f", "\u03a0\u03bf\u03cd;", "\u03a0\u03bf\u03cd\u037e", "\uff1f"})
    void leaveAQuestionToBeRecognised(String text) {
        assertThat(HeldPlaces.isQuestion(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"More", "24", "More.", "More;", "\u03a0\u03bf\u03cd", "caf\u00e9", " ", "\u200b"})
    void leaveWhatIsNoQuestion(String text) {
        assertThat(HeldPlaces.isQuestion(text)).isFalse();
    }

    @Test
    void mayBeginWithASignThatIsRepeated() {
        assertThat(HeldPlaces.mayBeginAt(0, "?")).isFalse();
        assertThat(HeldPlaces.mayBeginAt(0, "??")).isTrue();
    }

    private static String firstIn(String text) {
        HeldPlaces held = new HeldPlaces(text);
        for (int place = 0; place < text.length(); place++) {
            int end = held.endOfOneAt(place);
            if (HeldPlaces.mayBeginAt(place, text) && end != -1) {
                return text.substring(place, end);
            }
        }
        return "none";
    }
}
