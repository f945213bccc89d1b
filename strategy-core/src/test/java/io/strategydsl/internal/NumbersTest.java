package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000 | 12,000",
                "-0.5 | -0.5",
                "0 | 0",
                "999999999999999999 | 999,999,999,999,999,999",
                "0.123456789 | 0.123456789",
                "2.50 | 2.5"
            })
    void groupsDigitsAndKeepsDecimals(BigDecimal number, String written) {
        assertThat(Numbers.written(number)).isEqualTo(written);
    }
}
