package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ContentShareTest {
    @Test
    void isEqualWhenThePercentageIsTheSame() {
        assertThat(new ContentShare(ContentArea.CURATED, new BigDecimal("40.0")))
                .isEqualTo(ContentShare.of(ContentArea.CURATED, 40));
    }

    @Test
    void canHoldPartsOfAPercent() {
        assertThat(new ContentShare(ContentArea.CURATED, new BigDecimal("33.3")).percent())
                .isEqualTo(new BigDecimal("33.3"));
    }
}
