package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builders do not show; what they refuse is in the tests of the model. */
class ChecksTest {
    private static final Checks CHECKS = Checks.of("tactic", "list");

    @Test
    void theSubjectIsTheTypeAndTheId() {
        assertThat(CHECKS.subject()).isEqualTo("tactic 'list'");
    }

    @Test
    void theSubjectIsTheTypeWhereThereIsNoId() {
        assertThat(Checks.of("team").subject()).isEqualTo("team");
    }

    @Test
    void anIdIsKeptAsItIs() {
        assertThat(CHECKS.id("owner", "Brian_2@home")).isEqualTo("Brian_2@home");
    }

    @Test
    void theAccentsOfAnIdAreJoinedToTheirLetters() {
        assertThat(CHECKS.id("owner", "e\u0301va")).isEqualTo("\u00E9va");
    }

    @Test
    void anIdIsMeasuredAfterItsAccentsAreJoined() {
        assertThat(CHECKS.id("owner", "e\u0301".repeat(100))).hasSize(100);
    }

    @Test
    void anIdThatGrowsWhenItIsJoinedIsMeasuredAfterwards() {
        String growing = "\u0958".repeat(100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.id("owner", growing))
                .withMessageEndingWith("has 200 characters; an id has at most 100");
    }

    @Test
    void aLongIdIsShownByItsFirstWholeCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.id("owner", "\uD835\uDCA2".repeat(51)))
                .withMessage("tactic 'list': owner '" + "\uD835\uDCA2".repeat(20)
                        + "...' has 102 characters; an id has at most 100");
    }

    @Test
    void aTextIsKeptWithTheSpaceAroundIt() {
        assertThat(CHECKS.text("text", " List them\n")).isEqualTo(" List them\n");
    }

    @Test
    void aTextWithoutWordsBecomesEmpty() {
        assertThat(CHECKS.text("text", " \u200B")).isEmpty();
    }

    @Test
    void anOptionalTextWithoutWordsIsNone() {
        assertThat(CHECKS.optionalText("unit", "\t")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "10.0, 10",
        "1E+1, 10",
        "100, 100",
        "100.00, 100",
        "-0.50, -0.5",
        "0.00, 0",
        "0E+5, 0",
        "-0, 0",
        "0.000000001, 1E-9",
        "007, 7",
        "+7, 7"
    })
    void aNumberHasOneForm(String written, String form) {
        assertThat(CHECKS.number("value", written)).isEqualTo(new BigDecimal(form));
    }

    @Test
    void aSumCanHaveTwiceTheDigitsOfANumber() {
        assertThat(CHECKS.sum("value", new BigDecimal("9".repeat(36) + ".50")))
                .isEqualTo(new BigDecimal("9".repeat(36) + ".5"));
    }

    @Test
    void aSumOfMoreDigitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.sum("value", BigDecimal.TEN.pow(36)))
                .withMessage(
                        "tactic 'list': value has 37 digits before the point; at most 36 are possible, so count in a"
                                + " larger unit");
    }

    @Test
    void aSumBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.sum("value", new BigDecimal("-1")))
                .withMessage("tactic 'list': value is -1; it cannot be below 0");
    }

    @ParameterizedTest
    @CsvSource({"'14,000', '14,000'", "abc, abc", "' 7', ' 7'", "NaN, NaN", "1e, 1e"})
    void whatDoesNotReadAsANumberIsRefused(String written, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.number("value", written))
                .withMessage("tactic 'list': value '" + shown
                        + "' is not a number; write it with digits and a decimal point, as in \"14000.5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void aBlankTextIsNoNumber(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.number("value", written))
                .withMessage(
                        "tactic 'list': value is blank; write it with digits and a decimal point, as in \"14000.5\"");
    }

    @Test
    void aWrittenNumberOfAMillionDigitsIsNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.number("value", "1".repeat(1_000_000)))
                .withMessage("tactic 'list': value '11111111111111111111...' has 1,000,000 characters;"
                        + " a number has at most 100");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is given
    void nullIsNoNumber() {
        assertThatNullPointerException()
                .isThrownBy(() -> CHECKS.number("value", (String) null))
                .withMessage("tactic 'list': null was given for value;"
                        + " pass a value, or leave the call out while there is none");
    }
}
