package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
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
                "2.50 | 2.5",
                "1E+39 | 1,000,000,000,000,000,000,000,000,000,000,000,000,000",
                "1E+40 | 1E+40",
                "-1.5E+1000000000 | -1.5E+1000000000",
                "1E-1000000000 | 0"
            })
    void groupsDigitsAndKeepsDecimals(BigDecimal number, String written) {
        assertThat(Numbers.written(number)).isEqualTo(written);
    }

    @Test
    void keepsANumberOfFortyDigits() {
        assertThat(Numbers.rounded(new BigDecimal("0." + "7".repeat(40)))).isEqualTo("0." + "7".repeat(40));
    }

    @Test
    void roundsALongerOne() {
        assertThat(Numbers.rounded(new BigDecimal("0." + "7".repeat(41)))).isEqualTo("0." + "7".repeat(39) + "8");
    }
}
