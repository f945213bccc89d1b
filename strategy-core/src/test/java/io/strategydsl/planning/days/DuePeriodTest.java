package io.strategydsl.planning.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DuePeriodTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void isOneDayWhereThePlanStatesIt() {
        assertThat(DuePeriod.of(DAY).isOneDay()).isTrue();
        assertThat(new DuePeriod(DAY, DAY.plusDays(1)).isOneDay()).isFalse();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DuePeriod(DAY, DAY.minusDays(1)))
                .withMessage("due period: last day 2027-02-28 is before first day 2027-03-01; swap the two days");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new DuePeriod(null, DAY));
        assertThatNullPointerException().isThrownBy(() -> new DuePeriod(DAY, null));
    }
}
