package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void isOfTheStartUnlessADayIsStated() {
        assertThat(Baseline.atStart(BigDecimal.TEN).day()).isEmpty();
    }

    @Test
    void saysItsDay() {
        assertThat(Baseline.on(LocalDate.of(2017, 1, 1), BigDecimal.TEN).day()).contains(LocalDate.of(2017, 1, 1));
    }

    @Test
    void canBeBelowZero() {
        assertThat(Baseline.atStart(new BigDecimal("-100")).value()).isEqualTo(new BigDecimal("-100"));
    }

    @Test
    void isEqualWhenTheNumberIsTheSame() {
        assertThat(Baseline.atStart(new BigDecimal("1E+3"))).isEqualTo(Baseline.atStart(new BigDecimal("1000.00")));
    }
}
