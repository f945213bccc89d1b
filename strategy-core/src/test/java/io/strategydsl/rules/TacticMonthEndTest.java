package io.strategydsl.rules;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.yearly;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class TacticMonthEndTest {
    private static final OneRule RULE = new OneRule("tactic.month-end");
    private static final LocalDate END_OF_JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void passesTheThirtiethOrTheLastDay() {
        assertThat(RULE.outcome(post(monthlyOn(30, OR_LAST_DAY)))).isEqualTo("passed 1");
    }

    @Test
    void passesTheThirtiethOrNoDay() {
        assertThat(RULE.outcome(post(monthlyOn(30, OR_SKIP)))).isEqualTo("passed 1");
    }

    @Test
    void findsTheThirtiethOfEveryMonth() {
        assertThat(RULE.found(post(monthlyOn(30)))).containsExactly("WARNING tactic.month-end tactics/post/schedule");
    }

    @Test
    void saysThatSomeMonthsLackTheDay() {
        assertThat(RULE.messages(post(monthlyOn(30))))
                .containsExactly(
                        "tactic 'post' falls on day 30, which some months lack, and does not say what happens then");
    }

    @Test
    void offersBothPolicies() {
        assertThat(RULE.fixes(post(monthlyOn(30))))
                .containsExactly("In tactic(\"post\", ...) write monthlyOn(30, OR_LAST_DAY) or monthlyOn(30, OR_SKIP)"
                        + " in place of monthlyOn(30)");
    }

    @Test
    void findsTheTwentyNinth() {
        assertThat(RULE.found(post(monthlyOn(29)))).isNotEmpty();
    }

    @Test
    void passesTheTwentyEighth() {
        assertThat(RULE.outcome(post(monthlyOn(28)))).isEqualTo("passed 1");
    }

    @Test
    void findsAMonthlyRecurrenceThatStartsOnTheThirtyFirst() {
        assertThat(RULE.messages(post(monthly().from(END_OF_JANUARY))))
                .containsExactly("tactic 'post' starts on 2027-01-31 and so falls on day 31, which some months lack,"
                        + " and does not say what happens then");
    }

    @Test
    void acceptsAQuarterlyRecurrenceWhoseMonthsAllHaveItsDay() {
        assertThat(RULE.found(post(quarterly().from(LocalDate.of(2017, 1, 30)))))
                .isEmpty();
    }

    @Test
    void acceptsARecurrenceOfEverySecondQuarterWhoseMonthsAllHaveItsDay() {
        assertThat(RULE.found(post(quarterly().every(2).from(END_OF_JANUARY)))).isEmpty();
    }

    @Test
    void acceptsARecurrenceOfEverySecondYearWhoseMonthHasItsDay() {
        assertThat(RULE.found(post(yearly().every(2).from(LocalDate.of(2027, 8, 31)))))
                .isEmpty();
    }

    @Test
    void findsAYearlyRecurrenceThatStartsOnALeapDay() {
        assertThat(RULE.found(post(yearly().from(LocalDate.of(2016, 2, 29))))).isNotEmpty();
    }

    @Test
    void findsAQuarterlyRecurrenceThatStartsOnTheThirtyFirst() {
        assertThat(RULE.found(post(quarterly().from(END_OF_JANUARY))))
                .containsExactly("WARNING tactic.month-end tactics/post/schedule");
    }

    @Test
    void offersBothPoliciesForAStart() {
        assertThat(RULE.fixes(post(quarterly().from(END_OF_JANUARY))))
                .containsExactly("In tactic(\"post\", ...) add .atMonthEnd(OR_LAST_DAY) or .atMonthEnd(OR_SKIP)"
                        + " to the recurrence");
    }

    @Test
    void findsARecurrenceThatStartsWithThePlanOnTheThirtyFirst() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(END_OF_JANUARY, LocalDate.of(2027, 12, 31))
                        .tactic("post", "Sponsored post", t -> t.repeats(monthly())));

        assertThat(RULE.found(plan)).containsExactly("WARNING tactic.month-end tactics/post/schedule");
    }

    @Test
    void passesAStartOnTheTwentyEighth() {
        assertThat(RULE.outcome(post(monthly().from(LocalDate.of(2027, 2, 28)))))
                .isEqualTo("passed 1");
    }

    @Test
    void passesAStartOnTheThirtyFirstWithAPolicy() {
        assertThat(RULE.outcome(post(quarterly().from(END_OF_JANUARY).atMonthEnd(OR_SKIP))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsTheLeapDay() {
        assertThat(RULE.messages(post(yearlyOn(MonthDay.of(2, 29)))))
                .containsExactly(
                        "tactic 'post' falls on 29 February, which most years lack, and does not say what happens then");
    }

    @Test
    void passesADayThatEveryYearHas() {
        assertThat(RULE.outcome(post(yearlyOn(MonthDay.of(1, 31))))).isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckForAWeeklyRecurrence() {
        assertThat(RULE.outcome(post(weeklyOn(MONDAY))))
                .isEqualTo("not applicable: no tactic repeats on a known day of the month or of the year");
    }

    @Test
    void hasNothingToCheckForAnUnknownStart() {
        assertThat(RULE.outcome(post(monthly())))
                .isEqualTo("not applicable: no tactic repeats on a known day of the month or of the year");
    }

    private static Strategy post(Schedule schedule) {
        return strategy("plan", s -> s.tactic("post", "Sponsored post", t -> t.repeats(schedule)));
    }
}
