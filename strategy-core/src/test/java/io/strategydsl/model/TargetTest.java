package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    @Test
    void aValueByADayIsEqualWhenTheNumberIsTheSame() {
        assertThat(new Target.ValueBy(new BigDecimal("14000.0"), DAY))
                .isEqualTo(new Target.ValueBy(new BigDecimal("1.4E+4"), DAY));
    }

    @Test
    void aValueEachPeriodIsEqualWhenTheNumberIsTheSame() {
        assertThat(new Target.ValueEach(new BigDecimal("2000.0"), Per.PER_MONTH))
                .isEqualTo(new Target.ValueEach(new BigDecimal("2000"), Per.PER_MONTH));
    }

    @Test
    void growthCanBeBelowZero() {
        assertThat(new Target.GrowthEach(new BigDecimal("-5"), Per.PER_QUARTER).percent())
                .isNegative();
    }

    @Test
    void aChangeCanBeBelowZero() {
        assertThat(new Target.ChangeBy(new BigDecimal("-2"), DAY).change()).isNegative();
    }

    @Test
    void aValueAndAChangeOfTheSameNumberDiffer() {
        assertThat((Target) new Target.ValueBy(BigDecimal.ONE, DAY))
                .isNotEqualTo(new Target.ChangeBy(BigDecimal.ONE, DAY));
    }

    @Test
    void aValueWithoutADayIsEqualWhenTheNumberIsTheSame() {
        assertThat(new Target.Value(new BigDecimal("500.0"))).isEqualTo(new Target.Value(new BigDecimal("5E+2")));
    }

    @Test
    void anUndecidedOneMayHaveADay() {
        assertThat(new Target.Undecided("number to come", Optional.of(DAY)).day())
                .contains(DAY);
        assertThat(new Target.Undecided("number to come").day()).isEmpty();
    }

    @Test
    void anUndecidedOneKeepsItsWords() {
        assertThat(new Target.Undecided("after the first quarter").words()).isEqualTo("after the first quarter");
    }
}
