package io.strategydsl.model.words;

import static io.strategydsl.dsl.StrategyDsl.daily;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MonthEnd.OR_FIRST_OF_NEXT_MONTH;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static io.strategydsl.model.Ordinal.FIRST;
import static io.strategydsl.model.Ordinal.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleWordsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 30);

    static Stream<Arguments> schedules() {
        return Stream.of(
                arguments(Schedule.once(DAY), "due 2017-03-30"),
                arguments(whenever("after each project"), "\"after each project\""),
                arguments(ongoing(), "ongoing"),
                arguments(weeklyOn(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), "weekly on Monday, Thursday"),
                arguments(weeklyOn(DayOfWeek.MONDAY).every(2), "every 2 weeks on Monday"),
                arguments(daily(), "daily"),
                arguments(daily().every(3).from(DAY), "every 3 days, from 2017-03-30"),
                arguments(
                        daily().until(DAY).except(DAY.minusDays(1), DAY.minusDays(9)),
                        "daily, until 2017-03-30, except 2017-03-21, 2017-03-29"),
                arguments(monthly(), "monthly"),
                arguments(monthlyOn(FIRST, DayOfWeek.MONDAY), "monthly on the first Monday"),
                arguments(monthlyOn(LAST, DayOfWeek.FRIDAY).every(3), "every 3 months on the last Friday"),
                arguments(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH), "monthly on day 30 or the first of the next month"),
                arguments(monthlyOn(15).every(2), "every 2 months on day 15"),
                arguments(monthlyOn(15, OR_LAST_DAY), "monthly on day 15"),
                arguments(monthlyOn(30, OR_LAST_DAY).from(DAY), "monthly on day 30 or the last day, from 2017-03-30"),
                arguments(monthlyOn(31, OR_SKIP), "monthly on day 31, not in months that lack it"),
                arguments(monthlyOn(30), "monthly on day 30"),
                arguments(quarterly().from(DAY).times(3), "quarterly, from 2017-03-30, 3 times"),
                arguments(quarterly().every(2).times(1), "every 2 quarters, 1 time"),
                arguments(yearlyOn(MonthDay.of(7, 4)).until(DAY), "yearly on 4 July, until 2017-03-30"),
                arguments(
                        yearlyOn(MonthDay.of(2, 29), MonthDay.of(1, 2)).every(4),
                        "every 4 years on 2 January, 29 February"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("schedules")
    void tellsASchedule(Schedule schedule, String words) {
        assertThat(ValueWords.WHOLE.of(schedule)).isEqualTo(words);
    }

    @Test
    void tellsThatSomethingTakesPlaceOnADay() {
        assertThat(ValueWords.WHOLE.takingPlace(Schedule.once(DAY))).isEqualTo("on 2017-03-30");
    }
}
