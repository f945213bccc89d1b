package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeframeTest {
    private static final Timeframe IN_2016 = Timeframe.of(Year.of(2016));

    @Test
    void aYearGoesFromItsFirstDayToItsLast() {
        assertThat(IN_2016).isEqualTo(new Timeframe(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, false", "2016-01-01, true", "2016-02-29, true", "2016-12-31, true", "2017-01-01, false"})
    void containsItsFirstAndLastDayAndThoseBetween(LocalDate day, boolean contained) {
        assertThat(IN_2016.contains(day)).isEqualTo(contained);
    }
}
