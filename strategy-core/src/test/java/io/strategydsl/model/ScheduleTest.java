package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void onceFallsOnItsDay() {
        assertThat(Schedule.once(DAY).occurrences(DAY, DAY)).containsExactly(DAY);
    }

    @Test
    void onceDoesNotFallBeforeItsDay() {
        assertThat(Schedule.once(DAY).occurrences(DAY.minusDays(9), DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void onceDoesNotFallAfterItsDay() {
        assertThat(Schedule.once(DAY).occurrences(DAY.plusDays(1), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void onceFallsOnNoDayWhenTheFirstIsAfterTheLast() {
        assertThat(Schedule.once(DAY).occurrences(DAY.plusDays(1), DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void aTriggerHasNoDayOfItsOwn() {
        assertThat(Schedule.whenever("after each project").occurrences(DAY, DAY.plusYears(1)))
                .isEmpty();
    }

    @Test
    void whatIsOngoingHasNoDayOfItsOwn() {
        assertThat(Schedule.ongoing().occurrences(DAY, DAY.plusYears(1))).isEmpty();
    }

    @Test
    void ongoingIsAlwaysTheSame() {
        assertThat(Schedule.ongoing()).isEqualTo(new Schedule.Ongoing());
    }

    @Test
    void anchoringLeavesWhatDoesNotRecurAsItIs() {
        assertThat(List.of(Schedule.once(DAY), Schedule.whenever("a post"), Schedule.ongoing()))
                .allSatisfy(schedule ->
                        assertThat(schedule.anchoredAt(DAY.plusDays(1))).isSameAs(schedule));
    }
}
