package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.daily;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.yearly;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.MonthEnd.OR_FIRST_OF_NEXT_MONTH;
import static io.strategydsl.model.MonthEnd.OR_LAST_DAY;
import static io.strategydsl.model.MonthEnd.OR_SKIP;
import static io.strategydsl.model.Ordinal.LAST;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScheduleMonthEndTest {
    private static final OneRule RULE = new OneRule("schedule.month-end");
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
    void passesTheThirtiethOrTheFirstOfTheNextMonth() {
        assertThat(RULE.outcome(post(monthlyOn(30, OR_FIRST_OF_NEXT_MONTH)))).isEqualTo("passed 1");
    }

    @Test
    void findsTheThirtiethOfEveryMonth() {
        assertThat(RULE.found(post(monthlyOn(30)))).containsExactly("WARNING schedule.month-end tactics/post/schedule");
    }

    @Test
    void saysThatSomeMonthsLackTheDay() {
        assertThat(RULE.messages(post(monthlyOn(30))))
                .containsExactly(
                        "tactic 'post' falls on day 30, which some months lack, and does not say what happens then");
    }

    @Test
    void offersEachPolicy() {
        assertThat(RULE.fixes(post(monthlyOn(30))))
                .containsExactly("In tactic(\"post\", ...) write monthlyOn(30, OR_LAST_DAY), monthlyOn(30, OR_SKIP) or"
                        + " monthlyOn(30, OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn(30)");
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
                .containsExactly("tactic 'post' starts on 2027-01-31 and so falls on day 31, which 2027-02 lacks,"
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
                .containsExactly("WARNING schedule.month-end tactics/post/schedule");
    }

    @Test
    void offersEachPolicyForAStart() {
        assertThat(RULE.fixes(post(quarterly().from(END_OF_JANUARY))))
                .containsExactly("In tactic(\"post\", ...) add .atMonthEnd(OR_LAST_DAY), .atMonthEnd(OR_SKIP) or"
                        + " .atMonthEnd(OR_FIRST_OF_NEXT_MONTH) to the recurrence");
    }

    @Test
    void findsARecurrenceThatStartsWithThePlanOnTheThirtyFirst() {
        assertThat(RULE.messages(postDuring(END_OF_JANUARY, day(12, 31), monthly())))
                .containsExactly(
                        "tactic 'post' starts with the plan on 2027-01-31 and so falls on day 31, which 2027-02"
                                + " lacks, and does not say what happens then");
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
                .isEqualTo("not applicable: nothing in the plan repeats on a known day of the month or of the year");
    }

    @Test
    void hasNothingToCheckForADailyRecurrence() {
        assertThat(RULE.outcome(post(daily().from(END_OF_JANUARY)))).startsWith("not applicable");
    }

    @Test
    void hasNothingToCheckForTheLastFridayOfTheMonth() {
        assertThat(RULE.outcome(post(monthlyOn(LAST, FRIDAY).from(END_OF_JANUARY))))
                .startsWith("not applicable");
    }

    @Test
    void hasNothingToCheckForAnUnknownStart() {
        assertThat(RULE.outcome(post(monthly())))
                .isEqualTo("not applicable: nothing in the plan repeats on a known day of the month or of the year");
    }

    @Test
    void findsAPost() {
        Strategy plan = in2027(s -> s.post("look-back", "Look back", p -> p.repeats(monthlyOn(31))));

        assertThat(RULE.found(plan)).containsExactly("WARNING schedule.month-end posts/look-back/schedule");
        assertThat(RULE.messages(plan))
                .containsExactly("post 'look-back' falls on day 31, which 2027-02 lacks, and does not say what happens"
                        + " then");
        assertThat(RULE.fixes(plan))
                .containsExactly("In post(\"look-back\", ...) write monthlyOn(31, OR_LAST_DAY), monthlyOn(31, OR_SKIP)"
                        + " or monthlyOn(31, OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn(31)");
    }

    @Test
    void doesNotLookAtPostsOfWhichNothingIsLeftToDo() {
        Strategy plan = in2027(s -> s.post(
                        "out", "Look back", p -> p.repeats(monthlyOn(31)).published())
                .post("over", "Look back", p -> p.repeats(monthlyOn(31)).published(LocalDate.of(2027, 12, 31)))
                .post("dropped", "Look back", p -> p.repeats(monthlyOn(31)).dropped("No time")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void doesNotLookAtTacticsOfWhichNothingIsLeftToDo() {
        Strategy plan = in2027(s -> s.tactic(
                        "done", "Look back", t -> t.repeats(monthlyOn(31)).done())
                .tactic("over", "Look back", t -> t.repeats(monthlyOn(31)).done(LocalDate.of(2027, 12, 31)))
                .tactic(
                        "dropped",
                        "Look back",
                        t -> t.repeats(monthlyOn(31)).dropped(LocalDate.of(2027, 1, 1), "No time")));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void looksAtTacticsThatAreDoneOnceAndComeAgain() {
        Strategy plan = in2027(s ->
                s.tactic("again", "Look back", t -> t.repeats(monthlyOn(31)).done(LocalDate.of(2027, 1, 31))));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void looksAtPostsThatWentOutOnceAndGoOutAgain() {
        Strategy plan = in2027(s ->
                s.post("again", "Look back", p -> p.repeats(monthlyOn(31)).published(LocalDate.of(2027, 1, 31))));

        assertThat(RULE.found(plan)).hasSize(1);
    }

    @Test
    void passesAReviewOnADayThatEveryMonthHas() {
        Strategy plan = in2027(s -> s.review("numbers", "Look at the numbers", r -> r.every(monthlyOn(1))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAReview() {
        Strategy plan = in2027(s -> s.review("numbers", "Look at the numbers", r -> r.every(monthlyOn(31))));

        assertThat(RULE.found(plan)).containsExactly("WARNING schedule.month-end reviews/numbers/recurrence");
        assertThat(RULE.fixes(plan))
                .containsExactly(
                        "In review(\"numbers\", ...) write monthlyOn(31, OR_LAST_DAY), monthlyOn(31, OR_SKIP) or"
                                + " monthlyOn(31, OR_FIRST_OF_NEXT_MONTH) in place of monthlyOn(31)");
    }

    @Test
    void findsANovelty() {
        Strategy plan =
                in2027(s -> s.pillars(p -> p.somethingNew("Raffle", quarterly().from(END_OF_JANUARY))));

        assertThat(RULE.found(plan)).containsExactly("WARNING schedule.month-end pillars/novelties");
        assertThat(RULE.messages(plan))
                .containsExactly("the pillars: the novelty \"Raffle\" starts on 2027-01-31 and so falls on day 31,"
                        + " which 2027-04 lacks, and does not say what happens then");
        assertThat(RULE.fixes(plan))
                .containsExactly("In .somethingNew(\"Raffle\", ...) of pillars(...) add .atMonthEnd(OR_LAST_DAY),"
                        + " .atMonthEnd(OR_SKIP) or .atMonthEnd(OR_FIRST_OF_NEXT_MONTH) to the recurrence");
    }

    @Test
    void acceptsADayThatEveryMonthOfTheRecurrenceHas() {
        assertThat(RULE.outcome(post(monthlyOn(31).every(6).from(END_OF_JANUARY))))
                .isEqualTo("passed 1");
    }

    @Test
    void acceptsAStartWhoseDayEveryMonthOfTheRecurrenceHas() {
        assertThat(RULE.outcome(post(monthly().every(6).from(END_OF_JANUARY)))).isEqualTo("passed 1");
    }

    @Test
    void acceptsARecurrenceThatEndsBeforeAShortMonthComes() {
        assertThat(RULE.outcome(post(monthlyOn(30).from(day(3, 30)).until(LocalDate.of(2028, 2, 28)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsARecurrenceThatEndsWithAShortMonth() {
        assertThat(RULE.found(post(monthlyOn(30).from(day(3, 30)).until(LocalDate.of(2028, 2, 29)))))
                .hasSize(1);
    }

    @Test
    void acceptsSoManyTimesBeforeAShortMonthComes() {
        assertThat(RULE.outcome(post(monthlyOn(30).from(day(3, 30)).times(11)))).isEqualTo("passed 1");
    }

    @Test
    void findsSoManyTimesThatAShortMonthComes() {
        assertThat(RULE.found(post(monthlyOn(30).from(day(3, 30)).times(12)))).hasSize(1);
    }

    @Test
    void acceptsARecurrenceThatLeavesOutTheLastDayOfTheShortMonth() {
        assertThat(RULE.outcome(postDuring(day(1, 1), day(12, 31), monthlyOn(30).except(day(2, 28)))))
                .isEqualTo("passed 1");
    }

    @Test
    void acceptsAPlanThatEndsBeforeAShortMonthComes() {
        assertThat(RULE.outcome(postDuring(day(3, 1), day(11, 30), monthlyOn(30))))
                .isEqualTo("passed 1");
    }

    @Test
    void acceptsAPlanThatStartsAfterAShortMonth() {
        assertThat(RULE.outcome(postDuring(day(3, 1), day(11, 30), monthlyOn(30).from(day(1, 30)))))
                .isEqualTo("passed 1");
    }

    @Test
    void acceptsTheLeapDayInALeapYear() {
        assertThat(RULE.outcome(
                        postDuring(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), yearlyOn(MonthDay.of(2, 29)))))
                .isEqualTo("passed 1");
    }

    @Test
    void acceptsTheTwentyNinthInALeapYear() {
        assertThat(RULE.outcome(postDuring(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), monthlyOn(29))))
                .isEqualTo("passed 1");
    }

    @Test
    void saysWhichYearLacksTheLeapDay() {
        assertThat(RULE.messages(postDuring(day(1, 1), day(12, 31), yearlyOn(MonthDay.of(2, 29)))))
                .containsExactly(
                        "tactic 'post' falls on 29 February, which 2027 lacks, and does not say what happens then");
    }

    @Test
    void acceptsTheLeapDayOfEveryFourthYear() {
        assertThat(RULE.outcome(post(yearlyOn(MonthDay.of(2, 29)).every(4).from(LocalDate.of(2028, 2, 29)))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsADayThatIsLackingWhereverTheRecurrenceStarts() {
        assertThat(RULE.messages(
                        postDuring(day(1, 1), day(12, 31), monthlyOn(31).every(2))))
                .containsExactly(
                        "tactic 'post' falls on day 31, which some months lack, and does not say what happens then");
    }

    @Test
    void acceptsADayThatIsLackingOnlyWhereTheRecurrenceStartsInSomeMonths() {
        assertThat(RULE.outcome(postDuring(day(2, 1), day(12, 31), monthlyOn(31).every(6))))
                .isEqualTo("passed 1");
    }

    @Test
    void yieldsWhereNobodyStatedTheDay() {
        Strategy plan = postDuring(END_OF_JANUARY, day(12, 31), monthly());

        assertThat(StrategyValidator.of(RuleSet.of(
                                "two rules",
                                MethodRules.all().rule("schedule.month-end"),
                                MethodRules.all().rule("schedule.start-known")))
                        .validate(plan)
                        .findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("schedule.start-known");
    }

    @Test
    void looksAtRecurrencesAtEitherEndOfTheCalendar() {
        assertThat(RULE.found(post(monthlyOn(31).from(LocalDate.of(9999, 12, 31)))))
                .isEmpty();
        assertThat(RULE.found(postDuring(
                        LocalDate.of(9998, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        yearlyOn(MonthDay.of(2, 29)).every(9))))
                .isEmpty();
        assertThat(RULE.found(post(monthlyOn(31).until(LocalDate.of(1, 1, 1))))).hasSize(1);
    }

    @Test
    void findsADayThatIsLackingWhereTheRecurrenceStartsOnlyAtTheBeginningOfThePlan() {
        assertThat(RULE.found(postDuring(
                        day(11, 1), LocalDate.of(2028, 2, 29), monthlyOn(31).every(2))))
                .hasSize(1);
    }

    @Test
    void findsAShortMonthThatComesOnlyAfterManyYears() {
        assertThat(RULE.messages(post(quarterly().every(9).from(LocalDate.of(2023, 8, 29)))))
                .containsExactly("tactic 'post' starts on 2023-08-29 and so falls on day 29, which 2037-02 lacks,"
                        + " and does not say what happens then");
        assertThat(RULE.messages(post(yearlyOn(MonthDay.of(2, 29)).every(4).from(LocalDate.of(2092, 2, 29)))))
                .containsExactly(
                        "tactic 'post' falls on 29 February, which 2100 lacks, and does not say what happens then");
    }

    @Test
    void countsARecurrenceThatGoesRoundAllMonthsAsChecked() {
        assertThat(RULE.checked(post(monthlyOn(31)))).isEqualTo(1);
    }

    @Test
    void hasNothingToCheckWhereTheDayIsThatOfThePlanAndEveryMonthHasIt() {
        assertThat(RULE.outcome(postDuring(day(1, 1), day(12, 31), monthly())))
                .isEqualTo("not applicable: nothing in the plan repeats on a known day of the month or of the year");
    }

    private static Strategy post(Schedule schedule) {
        return strategy("plan", s -> s.tactic("post", "Sponsored post", t -> t.repeats(schedule)));
    }

    private static Strategy postDuring(LocalDate first, LocalDate last, Schedule schedule) {
        return strategy("plan", s -> s.during(first, last).tactic("post", "Sponsored post", t -> t.repeats(schedule)));
    }

    private static Strategy in2027(Consumer<StrategyScope> parts) {
        return strategy("plan", s -> parts.accept(s.during(Year.of(2027))));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
