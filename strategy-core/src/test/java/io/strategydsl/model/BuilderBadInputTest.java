package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot exist is refused by the call that would make it, in words that say whose it is and the way out. */
class BuilderBadInputTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void isRefusedWithTheWayOut(BadInput input) {
        input.assertRefused();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void isToldInOneShortPrintableLine(BadInput input) {
        assertThat(input.thrown()).message().hasSizeLessThan(200).matches("\\P{Cntrl}+");
    }

    static Stream<BadInput> badInputs() {
        return Stream.of(BadIds.rows(), BadTexts.rows(), BadNumbersAndDays.rows(), BadChoices.rows())
                .flatMap(rows -> rows);
    }
}
