package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void tenAndTenPointZeroAreTheSame() {
        assertThat(new Amount(new BigDecimal("10.0"), "influencers")).isEqualTo(Amount.of(10, "influencers"));
    }

    @Test
    void keepsItsDecimals() {
        assertThat(new Amount(new BigDecimal("2.50"), "hours").number()).isEqualTo(new BigDecimal("2.5"));
    }
}
