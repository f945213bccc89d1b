package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelativeDayTest {
    private static final LocalDate LAUNCH = LocalDate.of(2027, 5, 31);

    /** A Wednesday. */
    private static final LocalDate START = LocalDate.of(2027, 9, 1);

    @Test
    void countsFromItsMilestone() {
        assertThat(RelativeDay.at("launch").last(LAUNCH)).isEqualTo(LAUNCH);
        assertThat(RelativeDay.before("launch", Period.ofWeeks(4)).last(LAUNCH)).isEqualTo("2027-05-03");
        assertThat(RelativeDay.after("launch", Period.ofMonths(1)).last(LAUNCH)).isEqualTo("2027-06-30");
    }

    @Test
    void coversSevenDaysInAWeekOfThePlan() {
        RelativeDay week = new RelativeDay.InWeek(2, Optional.empty());

        assertThat(week.first(START)).isEqualTo("2027-09-08");
        assertThat(week.last(START)).isEqualTo("2027-09-14");
    }

    @Test
    void isTheOneMondayInAWeekOfThePlan() {
        RelativeDay monday = new RelativeDay.InWeek(2, Optional.of(DayOfWeek.MONDAY));

        assertThat(monday.first(START)).isEqualTo("2027-09-13").isEqualTo(monday.last(START));
    }

    @Test
    void coversAMonthOfThePlan() {
        RelativeDay month = new RelativeDay.InMonth(3);

        assertThat(month.first(START)).isEqualTo("2027-11-01");
        assertThat(month.last(START)).isEqualTo("2027-11-30");
    }

    @Test
    void refusesAPeriodBelowZeroSinceTheWordSaysTheDirection() {
        assertThatThrownBy(() -> RelativeDay.before("launch", Period.ofDays(-1)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("relative day: period is below zero; before(...) and after(...) say the direction, so write"
                        + " it without the minus sign");
    }

    @Test
    void refusesAPeriodInBothDirections() {
        assertThatThrownBy(() -> new RelativeDay.FromMilestone("launch", Period.of(0, 1, -1)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("relative day: distance goes forward and back at once; write it in one direction");
    }

    @Test
    void refusesAPeriodBeyondAllPlans() {
        assertThatThrownBy(() -> RelativeDay.after("launch", Period.ofYears(1001)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("relative day: period is longer than 1,000 years; write a shorter one");
    }
}
