package io.strategydsl.planning.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest(name = "{0} is in {2}")
    @CsvSource({
        "2017-02-01, 2017-01-30, 2017-W05",
        "2017-01-30, 2017-01-30, 2017-W05",
        "2017-02-05, 2017-01-30, 2017-W05",
        "2017-02-06, 2017-02-06, 2017-W06",
        // 1 January is a Sunday, so it ends a week of the year before.
        "2017-01-01, 2016-12-26, 2016-W52",
        // 1 January 2026 is a Thursday, so its week is the first of 2026 though it starts in 2025.
        "2025-12-31, 2025-12-29, 2026-W01",
        "2020-12-31, 2020-12-28, 2020-W53",
        "2021-01-03, 2020-12-28, 2020-W53",
        "0001-01-01, 0001-01-01, 0001-W01",
        "9999-12-31, 9999-12-27, 9999-W52"
    })
    void goesFromMondayToSunday(LocalDate day, LocalDate monday, String name) {
        assertThat(Week.of(day)).returns(monday, Week::monday).hasToString(name);
    }

    @Test
    void agreesWithTheWeekFieldsOfTheJdkOnEachDayOfThreeCenturies() {
        WeekFields iso = WeekFields.ISO;

        assertThat(LocalDate.of(1900, 1, 1)
                        .datesUntil(LocalDate.of(2201, 1, 1))
                        .filter(day -> !Week.of(day)
                                .toString()
                                .equals("%04d-W%02d"
                                        .formatted(day.get(iso.weekBasedYear()), day.get(iso.weekOfWeekBasedYear())))))
                .isEmpty();
    }

    @Test
    void knowsItsNumber() {
        assertThat(Week.of(LocalDate.of(2017, 2, 1)).number()).isEqualTo(5);
    }

    @Test
    void isCountedInTheYearOfItsThursday() {
        assertThat(Week.of(LocalDate.of(2025, 12, 29)).year()).isEqualTo(2026);
    }

    @Test
    void comesAfterTheWeekBefore() {
        assertThat(Week.of(LocalDate.of(2017, 1, 1))).isLessThan(Week.of(LocalDate.of(2017, 1, 2)));
    }

    @Test
    void refusesADayThatIsNoMonday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Week(LocalDate.of(2017, 2, 1)))
                .withMessage("week: 2017-02-01 is no Monday; call Week.of(day) for the week in which a day lies");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Week.of(null)).withMessageContaining("week: null");
    }
}
