package io.strategydsl.calendar;

import static io.strategydsl.model.Ordinal.FIRST;
import static io.strategydsl.model.Ordinal.LAST;
import static io.strategydsl.model.Recurring.daily;
import static io.strategydsl.model.Recurring.monthly;
import static io.strategydsl.model.Recurring.monthlyOn;
import static io.strategydsl.model.Recurring.quarterly;
import static io.strategydsl.model.Recurring.weekly;
import static io.strategydsl.model.Recurring.weeklyOn;
import static io.strategydsl.model.Recurring.yearly;
import static io.strategydsl.model.Recurring.yearlyOn;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.Recurring;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceRuleTest {
    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    static Stream<Arguments> recurrencesWithARule() {
        return Stream.of(
                arguments(daily(), "FREQ=DAILY"),
                arguments(daily().every(10), "FREQ=DAILY;INTERVAL=10"),
                arguments(weekly(), "FREQ=WEEKLY;BYDAY=MO"),
                arguments(weeklyOn(FRIDAY, MONDAY), "FREQ=WEEKLY;BYDAY=MO,FR"),
                arguments(weeklyOn(MONDAY, FRIDAY).every(2), "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,FR"),
                arguments(monthly(), "FREQ=MONTHLY;BYMONTHDAY=1"),
                arguments(monthlyOn(28), "FREQ=MONTHLY;BYMONTHDAY=28"),
                arguments(monthlyOn(28, MonthEnd.OR_SKIP).every(2), "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28"),
                arguments(monthlyOn(31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
                arguments(monthlyOn(31, MonthEnd.OR_LAST_DAY), "FREQ=MONTHLY;BYMONTHDAY=-1"),
                arguments(monthlyOn(FIRST, MONDAY), "FREQ=MONTHLY;BYDAY=1MO"),
                arguments(monthlyOn(LAST, FRIDAY).every(3), "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"),
                arguments(quarterly(), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"),
                arguments(quarterly().every(2), "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1"),
                arguments(yearly(), "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"),
                arguments(yearlyOn(MonthDay.of(12, 24)).every(2), "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=24"),
                arguments(yearlyOn(MonthDay.of(3, 31)), "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31"),
                arguments(
                        yearlyOn(MonthDay.of(2, 29)).atMonthEnd(MonthEnd.OR_LAST_DAY),
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
                arguments(yearlyOn(MonthDay.of(1, 15), MonthDay.of(7, 15)), "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15"),
                arguments(yearlyOn(MonthDay.of(6, 1), MonthDay.of(6, 15)), "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1,15"));
    }

    static Stream<Recurring> recurrencesWithoutARule() {
        return Stream.of(
                // The last of several days, which many applications do not know.
                monthlyOn(29),
                monthlyOn(30, MonthEnd.OR_LAST_DAY),
                // Skipped by the RFC, and moved by some applications.
                monthlyOn(31, MonthEnd.OR_SKIP),
                yearlyOn(MonthDay.of(2, 29)).atMonthEnd(MonthEnd.OR_SKIP),
                // No words for these.
                monthlyOn(31, MonthEnd.OR_FIRST_OF_NEXT_MONTH),
                yearlyOn(MonthDay.of(2, 29)).atMonthEnd(MonthEnd.OR_FIRST_OF_NEXT_MONTH),
                yearlyOn(MonthDay.of(1, 15), MonthDay.of(7, 1)),
                yearlyOn(MonthDay.of(2, 28), MonthDay.of(2, 29)));
    }

    @ParameterizedTest
    @MethodSource("recurrencesWithARule")
    void saysWhatThePlanSays(Recurring recurring, String rule) {
        assertThat(RecurrenceRule.of(recurring.from(START))).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("recurrencesWithoutARule")
    void hasNoRuleThatEverybodyReadsAsThePlanMeansIt(Recurring recurring) {
        assertThat(RecurrenceRule.of(recurring.from(START))).isEmpty();
    }
}
