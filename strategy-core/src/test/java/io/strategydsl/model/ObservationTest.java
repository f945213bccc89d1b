package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObservationTest {
    @Test
    void isEqualWhenTheNumberIsTheSame() {
        LocalDate day = LocalDate.of(2017, 3, 31);

        assertThat(new Observation(day, new BigDecimal("0.0"))).isEqualTo(new Observation(day, BigDecimal.ZERO));
    }
}
