package io.strategydsl.planning.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffortShareTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final DuePeriod TEN_DAYS = new DuePeriod(FIRST, FIRST.plusDays(9));

    @Test
    void sharesHoursByDaysAndOwners() {
        EffortShare share = new EffortShare(BigDecimal.valueOf(30), TEN_DAYS, 2);

        assertThat(share.between(FIRST, FIRST.plusDays(3))).isEqualByComparingTo("6");
        assertThat(share.between(FIRST.minusYears(1), FIRST.plusYears(1))).isEqualByComparingTo("15");
    }

    @Test
    void asksForNothingOnDaysThatItDoesNotFill() {
        EffortShare share = new EffortShare(BigDecimal.TEN, TEN_DAYS, 1);

        assertThat(share.between(FIRST.minusDays(9), FIRST.minusDays(1))).isZero();
        assertThat(share.between(FIRST.plusDays(10), FIRST.plusDays(12))).isZero();
    }

    @Test
    void roundsDownSoThatSharesNeverComeToMoreThanTheWhole() {
        assertThat(new EffortShare(BigDecimal.valueOf(2), DuePeriod.of(FIRST), 3).between(FIRST, FIRST))
                .isEqualByComparingTo("0.666666666");
    }

    @Test
    void refusesAnEffortThatNobodyShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffortShare(BigDecimal.TEN, TEN_DAYS, 0))
                .withMessageStartingWith("effort: number of owners is 0");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new EffortShare(null, TEN_DAYS, 1));
        assertThatNullPointerException().isThrownBy(() -> new EffortShare(BigDecimal.TEN, null, 1));
    }
}
