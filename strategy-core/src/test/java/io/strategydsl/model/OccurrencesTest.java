package io.strategydsl.model;

import static io.strategydsl.model.MonthEnd.OR_FIRST_OF_NEXT_MONTH;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static io.strategydsl.model.Ordinal.FIRST;
import static io.strategydsl.model.Ordinal.FOURTH;
import static io.strategydsl.model.Ordinal.LAST;
import static io.strategydsl.model.Ordinal.SECOND;
import static io.strategydsl.model.Ordinal.THIRD;
import static io.strategydsl.model.Recurring.monthly;
import static io.strategydsl.model.Recurring.monthlyOn;
import static io.strategydsl.model.Recurring.quarterly;
import static io.strategydsl.model.Recurring.weeklyOn;
import static io.strategydsl.model.Recurring.yearlyOn;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The days on which recurrences fall; each list of days is written out by hand from a calendar. */
class OccurrencesTest {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    @ParameterizedTest(name = "{0}")
    @MethodSource("recurrences")
    void fallsOn(String name, Recurring recurring, LocalDate first, LocalDate last, String days) {
        assertThat(recurring.occurrences(first, last).map(LocalDate::toString).collect(joining(" ")))
                .isEqualTo(days);
    }

    static Stream<Arguments> recurrences() {
        return Stream.of(
                        monthEnds(),
                        firstsAfterMonthEnds(),
                        yearly(),
                        weekly(),
                        daily(),
                        weekdaysOfMonths(),
                        exceptions(),
                        limits())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> monthEnds() {
        return Stream.of(
                in2017(
                        "weekly falls on the day of the week on which it starts",
                        from(Recurring.weekly(), "2017-01-04").times(3),
                        "2017-01-04 2017-01-11 2017-01-18"),
                row(
                        "yearly falls on the day of the year on which it starts",
                        from(Recurring.yearly(), "2016-02-29"),
                        "2016-01-01",
                        "2018-12-31",
                        "2016-02-29 2017-02-28 2018-02-28"),
                in2017(
                        "the 28th is in every month",
                        from(monthlyOn(28), "2017-01-28").times(3),
                        "2017-01-28 2017-02-28 2017-03-28"),
                in2017(
                        "the 29th, or the last day",
                        from(monthlyOn(29, OR_LAST_DAY), "2017-01-29").times(3),
                        "2017-01-29 2017-02-28 2017-03-29"),
                in2017(
                        "the 30th, or the last day, does not drift",
                        from(monthlyOn(30, OR_LAST_DAY), "2017-01-30").times(4),
                        "2017-01-30 2017-02-28 2017-03-30 2017-04-30"),
                in2017(
                        "the 31st, or the last day",
                        from(monthlyOn(31, OR_LAST_DAY), "2017-01-31").times(4),
                        "2017-01-31 2017-02-28 2017-03-31 2017-04-30"),
                in2017(
                        "the 31st, unstated, is computed as or the last day",
                        from(monthlyOn(31), "2017-01-31").times(3),
                        "2017-01-31 2017-02-28 2017-03-31"),
                in2017(
                        "the 31st, or skip, is in seven months",
                        from(monthlyOn(31, OR_SKIP), "2017-01-01"),
                        "2017-01-31 2017-03-31 2017-05-31 2017-07-31 2017-08-31 2017-10-31 2017-12-31"),
                in2017(
                        "the 30th, or skip, is in all months but February",
                        from(monthlyOn(30, OR_SKIP), "2017-01-30").times(3),
                        "2017-01-30 2017-03-30 2017-04-30"),
                row(
                        "the 29th, or skip, is in February of a leap year",
                        from(monthlyOn(29, OR_SKIP), "2016-02-01"),
                        "2016-02-01",
                        "2016-03-31",
                        "2016-02-29 2016-03-29"),
                row(
                        "the 29th, or the last day, around February of a leap year",
                        from(monthlyOn(29, OR_LAST_DAY), "2016-01-29").times(3),
                        "2016-01-01",
                        "2016-12-31",
                        "2016-01-29 2016-02-29 2016-03-29"),
                row(
                        "the 30th, or the last day, is 29 February in a leap year",
                        from(monthlyOn(30, OR_LAST_DAY), "2016-01-30").times(3),
                        "2016-01-01",
                        "2016-12-31",
                        "2016-01-30 2016-02-29 2016-03-30"),
                row(
                        "the 29th, or the last day, is 28 February in 2100, which is no leap year",
                        from(monthlyOn(29, OR_LAST_DAY), "2100-01-29").times(3),
                        "2100-01-01",
                        "2100-12-31",
                        "2100-01-29 2100-02-28 2100-03-29"),
                row(
                        "the 29th, or skip, is not in February of 2100",
                        from(monthlyOn(29, OR_SKIP), "2100-01-29").times(3),
                        "2100-01-01",
                        "2100-12-31",
                        "2100-01-29 2100-03-29 2100-04-29"),
                in2017(
                        "monthly from 30 January, or skip",
                        from(monthly().atMonthEnd(OR_SKIP), "2017-01-30").times(3),
                        "2017-01-30 2017-03-30 2017-04-30"),
                row(
                        "every second month of the 30th, over the end of a year",
                        from(monthlyOn(30, OR_LAST_DAY), "2016-12-30").every(2).times(4),
                        "2016-01-01",
                        "2017-12-31",
                        "2016-12-30 2017-02-28 2017-04-30 2017-06-30"),
                row(
                        "every second month of the 30th, or skip, loses February and stays in step",
                        from(monthlyOn(30, OR_SKIP), "2016-12-30").every(2).times(4),
                        "2016-01-01",
                        "2017-12-31",
                        "2016-12-30 2017-04-30 2017-06-30 2017-08-30"),
                in2017(
                        "every second month of the 31st",
                        from(monthlyOn(31, OR_LAST_DAY), "2017-02-28").every(2),
                        "2017-02-28 2017-04-30 2017-06-30 2017-08-31 2017-10-31 2017-12-31"),
                in2017(
                        "every second month counts the month of the start, even when its day is past",
                        from(monthlyOn(15), "2017-01-30").every(2).times(2),
                        "2017-03-15 2017-05-15"),
                in2017(
                        "monthly, from 30 January",
                        from(monthly(), "2017-01-30").times(4),
                        "2017-01-30 2017-02-28 2017-03-30 2017-04-30"),
                in2017(
                        "monthly, from 31 January",
                        from(monthly(), "2017-01-31").times(4),
                        "2017-01-31 2017-02-28 2017-03-31 2017-04-30"),
                in2017(
                        "quarterly, from 30 January",
                        from(quarterly(), "2017-01-30"),
                        "2017-01-30 2017-04-30 2017-07-30 2017-10-30"),
                in2017(
                        "quarterly, from 31 January",
                        from(quarterly(), "2017-01-31"),
                        "2017-01-31 2017-04-30 2017-07-31 2017-10-31"),
                in2017(
                        "quarterly, from 31 January, or skip",
                        from(quarterly().atMonthEnd(OR_SKIP), "2017-01-31"),
                        "2017-01-31 2017-07-31 2017-10-31"),
                row(
                        "every second quarter",
                        from(quarterly(), "2016-08-31").every(2),
                        "2017-01-01",
                        "2018-12-31",
                        "2017-02-28 2017-08-31 2018-02-28 2018-08-31"));
    }

    private static Stream<Arguments> firstsAfterMonthEnds() {
        return Stream.of(
                in2017(
                        "the 30th, or the first of the next month, does not drift",
                        from(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH), "2017-01-30")
                                .times(3),
                        "2017-01-30 2017-03-01 2017-03-30"),
                in2017(
                        "the 31st, or the first of the next month",
                        from(monthlyOn(31, OR_FIRST_OF_NEXT_MONTH), "2017-01-31")
                                .times(5),
                        "2017-01-31 2017-03-01 2017-03-31 2017-05-01 2017-05-31"),
                row(
                        "the first of the next month is found where it is the first day that is asked for",
                        from(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH), "2017-01-30"),
                        "2017-03-01",
                        "2017-03-31",
                        "2017-03-01 2017-03-30"),
                in2017(
                        "the first of the next month can come after the end",
                        from(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH), "2017-01-30")
                                .until(LocalDate.of(2017, 2, 28)),
                        "2017-01-30"),
                in2017(
                        "a month before the start does not count, even where the first day after it does not come before",
                        from(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH), "2017-03-01")
                                .times(1),
                        "2017-03-30"),
                row(
                        "neither does a month before the start that lies in the same year",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_FIRST_OF_NEXT_MONTH), "2017-03-01"),
                        "2017-01-01",
                        "2020-12-31",
                        "2018-03-01 2019-03-01 2020-02-29"),
                row(
                        "29 February, or the first of March, which is a day of its own as well",
                        from(yearlyOn(LEAP_DAY, MonthDay.of(3, 1)).atMonthEnd(OR_FIRST_OF_NEXT_MONTH), "2016-01-01"),
                        "2016-01-01",
                        "2017-12-31",
                        "2016-02-29 2016-03-01 2017-03-01"));
    }

    private static Stream<Arguments> daily() {
        return Stream.of(
                in2017("every day", from(Recurring.daily(), "2017-02-27").times(3), "2017-02-27 2017-02-28 2017-03-01"),
                row(
                        "every third day stays in step with its start",
                        from(Recurring.daily().every(3), "2017-01-01"),
                        "2017-02-01",
                        "2017-02-08",
                        "2017-02-03 2017-02-06"));
    }

    private static Stream<Arguments> weekdaysOfMonths() {
        return Stream.of(
                in2017(
                        "the first Monday of the month",
                        from(monthlyOn(FIRST, MONDAY), "2017-01-01").times(3),
                        "2017-01-02 2017-02-06 2017-03-06"),
                in2017(
                        "the first Monday, from a day after it",
                        from(monthlyOn(FIRST, MONDAY), "2017-01-03").times(1),
                        "2017-02-06"),
                in2017(
                        "the second Sunday",
                        from(monthlyOn(SECOND, SUNDAY), "2017-01-01").times(1),
                        "2017-01-08"),
                in2017(
                        "the third Sunday",
                        from(monthlyOn(THIRD, SUNDAY), "2017-01-01").times(1),
                        "2017-01-15"),
                in2017(
                        "the fourth Sunday",
                        from(monthlyOn(FOURTH, SUNDAY), "2017-01-01").times(1),
                        "2017-01-22"),
                in2017(
                        "the last Sunday, be it the fourth or the fifth",
                        from(monthlyOn(LAST, SUNDAY), "2017-01-01").times(2),
                        "2017-01-29 2017-02-26"),
                in2017(
                        "the last Friday of every third month",
                        from(monthlyOn(LAST, FRIDAY).every(3), "2017-01-01"),
                        "2017-01-27 2017-04-28 2017-07-28 2017-10-27"));
    }

    private static Stream<Arguments> exceptions() {
        return Stream.of(
                in2017(
                        "every Monday, except one",
                        from(weeklyOn(MONDAY), "2017-12-11").except(LocalDate.of(2017, 12, 25)),
                        "2017-12-11 2017-12-18"),
                in2017(
                        "a day that is left out is one of so many times",
                        from(weeklyOn(MONDAY), "2017-01-02").times(3).except(LocalDate.of(2017, 1, 9)),
                        "2017-01-02 2017-01-16"),
                in2017(
                        "a day on which it does not fall can be left out",
                        from(weeklyOn(MONDAY), "2017-12-18").except(LocalDate.of(2017, 12, 24)),
                        "2017-12-18 2017-12-25"),
                in2017(
                        "the last day of a short month is left out by its own date",
                        from(monthlyOn(30, OR_LAST_DAY), "2017-01-30").times(3).except(LocalDate.of(2017, 2, 28)),
                        "2017-01-30 2017-03-30"));
    }

    private static Stream<Arguments> yearly() {
        return Stream.of(
                row(
                        "29 February, or the last day",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_LAST_DAY), "2016-01-01"),
                        "2016-01-01",
                        "2018-12-31",
                        "2016-02-29 2017-02-28 2018-02-28"),
                row(
                        "29 February, unstated",
                        from(yearlyOn(LEAP_DAY), "2017-01-01"),
                        "2017-01-01",
                        "2020-12-31",
                        "2017-02-28 2018-02-28 2019-02-28 2020-02-29"),
                row(
                        "29 February, or skip",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_SKIP), "2016-01-01"),
                        "2016-01-01",
                        "2024-12-31",
                        "2016-02-29 2020-02-29 2024-02-29"),
                row(
                        "2100 is no leap year",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_SKIP), "2096-01-01"),
                        "2096-01-01",
                        "2105-01-01",
                        "2096-02-29 2104-02-29"),
                row(
                        "29 February, or the last day, around 2100",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_LAST_DAY), "2099-01-01"),
                        "2099-01-01",
                        "2104-12-31",
                        "2099-02-28 2100-02-28 2101-02-28 2102-02-28 2103-02-28 2104-02-29"),
                row(
                        "29 February every fourth year, from a leap year",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_LAST_DAY), "2092-02-29")
                                .every(4),
                        "2092-01-01",
                        "2104-12-31",
                        "2092-02-29 2096-02-29 2100-02-28 2104-02-29"),
                row(
                        "29 February every second year, or skip",
                        from(yearlyOn(LEAP_DAY).atMonthEnd(OR_SKIP), "2016-02-29")
                                .every(2),
                        "2016-01-01",
                        "2024-12-31",
                        "2016-02-29 2020-02-29 2024-02-29"),
                row(
                        "28 and 29 February meet in common years",
                        from(yearlyOn(LEAP_DAY, MonthDay.of(2, 28)), "2016-01-01"),
                        "2016-01-01",
                        "2017-12-31",
                        "2016-02-28 2016-02-29 2017-02-28"),
                row(
                        "several days of the year come in order",
                        from(yearlyOn(MonthDay.of(12, 24), MonthDay.of(1, 6)), "2017-06-01"),
                        "2017-01-01",
                        "2018-12-31",
                        "2017-12-24 2018-01-06 2018-12-24"),
                row(
                        "every third year",
                        from(yearlyOn(MonthDay.of(5, 1)), "2017-01-01").every(3),
                        "2017-01-01",
                        "2024-01-01",
                        "2017-05-01 2020-05-01 2023-05-01"));
    }

    private static Stream<Arguments> weekly() {
        // 1 March 2017 is a Wednesday.
        return Stream.of(
                in2017(
                        "several days of the week come in order",
                        from(weeklyOn(FRIDAY, MONDAY), "2017-03-01").times(4),
                        "2017-03-03 2017-03-06 2017-03-10 2017-03-13"),
                in2017(
                        "every second week, started in the middle of one",
                        from(weeklyOn(MONDAY, FRIDAY), "2017-03-01").every(2).times(4),
                        "2017-03-03 2017-03-13 2017-03-17 2017-03-27"),
                in2017(
                        "a week goes from Monday to Sunday",
                        from(weeklyOn(SUNDAY, MONDAY), "2017-03-01").every(2).times(3),
                        "2017-03-05 2017-03-13 2017-03-19"),
                row(
                        "a week goes on over the end of the year",
                        from(weeklyOn(SUNDAY, FRIDAY), "2016-12-30"),
                        "2016-12-30",
                        "2017-01-06",
                        "2016-12-30 2017-01-01 2017-01-06"));
    }

    private static Stream<Arguments> limits() {
        Recurring mondays = from(weeklyOn(MONDAY), "2017-03-06");
        return Stream.of(
                in2017(
                        "until includes its day",
                        mondays.until(LocalDate.of(2017, 3, 20)),
                        "2017-03-06 2017-03-13 2017-03-20"),
                in2017("until the day of the start", mondays.until(LocalDate.of(2017, 3, 6)), "2017-03-06"),
                in2017(
                        "until comes before the last time",
                        mondays.times(5).until(LocalDate.of(2017, 3, 13)),
                        "2017-03-06 2017-03-13"),
                in2017(
                        "the last time comes before until",
                        mondays.times(1).until(LocalDate.of(2017, 3, 13)),
                        "2017-03-06"),
                row(
                        "times are counted from the start",
                        mondays.times(3),
                        "2017-03-13",
                        "2017-12-31",
                        "2017-03-13 2017-03-20"),
                row("times that are all past", mondays.times(3), "2017-03-21", "2017-12-31", ""),
                in2017(
                        "a skipped month is no time",
                        from(monthlyOn(31, OR_SKIP), "2017-01-31").times(3),
                        "2017-01-31 2017-03-31 2017-05-31"),
                in2017("a start after the asked days", from(weeklyOn(MONDAY), "2018-01-01"), ""),
                row(
                        "an end before the asked days",
                        mondays.until(LocalDate.of(2017, 3, 20)),
                        "2017-03-21",
                        "2017-12-31",
                        ""),
                row("one day on which it falls", mondays, "2017-03-13", "2017-03-13", "2017-03-13"),
                row("one day on which it does not fall", mondays, "2017-03-14", "2017-03-14", ""),
                row("a first day after the last", mondays, "2017-03-20", "2017-03-06", ""),
                row(
                        "the first days of the calendar",
                        from(weeklyOn(MONDAY), "0001-01-01"),
                        "0001-01-01",
                        "0001-01-08",
                        "0001-01-01 0001-01-08"),
                row(
                        "the last days of the calendar",
                        from(weeklyOn(SUNDAY, FRIDAY), "9999-12-20"),
                        "9999-12-25",
                        "9999-12-31",
                        "9999-12-26 9999-12-31"));
    }

    private static Recurring from(Recurring recurring, String start) {
        return recurring.from(LocalDate.parse(start));
    }

    private static Arguments in2017(String name, Recurring recurring, String days) {
        return row(name, recurring, "2017-01-01", "2017-12-31", days);
    }

    private static Arguments row(String name, Recurring recurring, String first, String last, String days) {
        return arguments(name, recurring, LocalDate.parse(first), LocalDate.parse(last), days);
    }
}
