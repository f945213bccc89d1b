package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void moneyIsEqualWhenTheAmountIsTheSame() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(new Resource.Money(new BigDecimal("500.00"), euro, "Posts"))
                .isEqualTo(new Resource.Money(new BigDecimal("500"), euro, "Posts"));
    }

    @Test
    void peopleAndTimeOfTheSameWordsDiffer() {
        assertThat((Resource) new Resource.People("two")).isNotEqualTo(new Resource.Time("two"));
    }
}
