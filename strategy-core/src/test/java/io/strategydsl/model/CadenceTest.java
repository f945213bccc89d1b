package io.strategydsl.model;

import static io.strategydsl.model.Per.PER_DAY;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static io.strategydsl.model.Per.PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    @Test
    void isOfAnyAreaAndFormatUnlessItSaysSo() {
        Cadence cadence = new Cadence(4, PER_WEEK);

        assertThat(cadence.area()).isEmpty();
        assertThat(cadence.format()).isEmpty();
        assertThat(cadence.every()).isEqualTo(1);
    }

    @Test
    void canBeARange() {
        Cadence range = new Cadence(4, PER_WEEK).upTo(5);

        assertThat(range.maxTimes()).hasValue(5);
        assertThat(range.atMost()).isEqualTo(5);
        assertThat(new Cadence(4, PER_WEEK).atMost()).isEqualTo(4);
    }

    @Test
    void aRangeOfOneNumberIsThatNumber() {
        assertThat(new Cadence(4, PER_WEEK).upTo(4)).isEqualTo(new Cadence(4, PER_WEEK));
    }

    @Test
    void refusesARangeThatGoesDown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(5, PER_WEEK).upTo(4))
                .withMessage("cadence: the range goes from 5 to 4; its end is above its start");
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, PER_DAY, 1",
        "P10D, PER_DAY, 10",
        "P7D, PER_WEEK, 1",
        "P2W, PER_WEEK, 2",
        "P3M, PER_MONTH, 3",
        "P1Y, PER_YEAR, 1",
        "P1Y6M, PER_MONTH, 18"
    })
    void takesAStretchOfTime(Period each, Per per, int every) {
        assertThat(Cadence.of(1, each)).isEqualTo(new Cadence(1, per).every(every));
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1D", "P1M1D", "P367D", "P11Y", "P-1M"})
    void refusesAStretchThatIsNone(Period each) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.of(1, each))
                .withMessageStartingWith("cadence: ");
    }

    @ParameterizedTest
    @CsvSource({"PER_DAY, 366", "PER_WEEK, 366", "PER_MONTH, 120", "PER_QUARTER, 40", "PER_YEAR, 10", "PER_EVENT, 366"})
    void countsSoManyPeriodsAsOneAndNoMore(Per per, int most) {
        assertThat(new Cadence(1, per).every(most).every()).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(1, per).every(most + 1))
                .withMessage("cadence: number of periods is " + (most + 1) + "; it goes from 1 to " + most);
    }

    @Test
    void distinguishesAllThatItStates() {
        Cadence cadence = new Cadence(1, PER_MONTH);

        assertThat(cadence)
                .isNotEqualTo(cadence.format(ContentFormat.LONG_VIDEO))
                .isNotEqualTo(cadence.area(ContentArea.CURATED))
                .isNotEqualTo(cadence.every(2))
                .isNotEqualTo(cadence.upTo(2))
                .isNotEqualTo(new Cadence(1, PER_QUARTER));
        assertThat(new Cadence(1, PER_DAY).maxTimes()).isEqualTo(OptionalInt.empty());
        assertThat(Cadence.of(1, Period.ofYears(2)).per()).isEqualTo(PER_YEAR);
    }
}
