package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursPerPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "12, PER_WEEK, 12 hours a week",
        "1, PER_DAY, 1 hour a day",
        "1.50, PER_MONTH, 1.5 hours a month",
        "2, PER_QUARTER, 2 hours a quarter",
        "8784, PER_YEAR, '8,784 hours a year'",
        "3, PER_EVENT, 3 hours each time"
    })
    void readsAsAPersonSaysIt(BigDecimal hours, Per per, String words) {
        assertThat(new HoursPerPeriod(hours, per).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "24, PER_DAY, the longest day has 24 hours",
        "168, PER_WEEK, the longest week has 168 hours",
        "744, PER_MONTH, the longest month has 744 hours",
        "2208, PER_QUARTER, 'the longest quarter has 2,208 hours'",
        "8784, PER_YEAR, 'the longest year has 8,784 hours'",
        "8784, PER_EVENT, 'at one time there are at most 8,784 hours'"
    })
    void hasNoMoreHoursThanThePeriod(BigDecimal most, Per per, String reason) {
        assertThat(new HoursPerPeriod(most, per).hours()).isEqualTo(most);
        assertThatThrownBy(() -> new HoursPerPeriod(most.add(new BigDecimal("0.5")), per))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hours per period: hours is ")
                .hasMessageEndingWith(".5; " + reason);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-0.5"})
    void hasSomeHours(BigDecimal hours) {
        assertThatThrownBy(() -> new HoursPerPeriod(hours, Per.PER_WEEK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours per period: hours is " + hours + "; it has to be above 0");
    }

    @Test
    void isEqualWhenTheHoursAreTheSame() {
        assertThat(new HoursPerPeriod(new BigDecimal("12.0"), Per.PER_WEEK))
                .isEqualTo(HoursPerPeriod.of(12, Per.PER_WEEK));
    }
}
