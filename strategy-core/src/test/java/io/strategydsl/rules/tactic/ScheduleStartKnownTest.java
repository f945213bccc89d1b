package io.strategydsl.rules.tactic;

import static io.strategydsl.dsl.StrategyDsl.daily;
import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.quarterly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static io.strategydsl.dsl.StrategyDsl.whenever;
import static io.strategydsl.dsl.StrategyDsl.yearly;
import static io.strategydsl.dsl.StrategyDsl.yearlyOn;
import static io.strategydsl.model.Ordinal.LAST;
import static io.strategydsl.model.Platform.BLOG;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleStartKnownTest {
    private static final OneRule RULE = new OneRule("schedule.start-known");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(daily().every(3), "every 3 days, and nothing says from when on"),
                Arguments.of(daily().times(5), "every day, and nothing says from when on"),
                Arguments.of(monthlyOn(LAST, MONDAY).every(3), "every 3 months, and nothing says from when on"),
                Arguments.of(weekly(), "every week, and nothing says on which day"),
                Arguments.of(monthly(), "every month, and nothing says on which day"),
                Arguments.of(quarterly(), "every quarter, and nothing says on which day"),
                Arguments.of(yearly(), "every year, and nothing says on which day"),
                Arguments.of(weekly().every(2), "every 2 weeks, and nothing says from when on"),
                Arguments.of(weeklyOn(MONDAY).every(2), "every 2 weeks, and nothing says from when on"),
                Arguments.of(monthlyOn(1).every(2), "every 2 months, and nothing says from when on"),
                Arguments.of(quarterly().every(2), "every 2 quarters, and nothing says from when on"),
                Arguments.of(yearlyOn(MonthDay.of(7, 4)).every(3), "every 3 years, and nothing says from when on"),
                Arguments.of(weeklyOn(MONDAY).times(6), "every week, and nothing says from when on"),
                Arguments.of(weekly().until(DAY), "every week, and nothing says on which day"));
    }

    static Stream<Recurring> known() {
        return Stream.of(
                daily(),
                daily().every(3).from(DAY),
                monthlyOn(LAST, MONDAY),
                weeklyOn(MONDAY),
                weeklyOn(MONDAY).every(1),
                weeklyOn(MONDAY).until(DAY),
                monthlyOn(1),
                yearlyOn(MonthDay.of(7, 4)),
                weekly().from(DAY),
                monthly().from(DAY),
                quarterly().from(DAY),
                yearly().from(DAY),
                weeklyOn(MONDAY).every(2).from(DAY),
                weeklyOn(MONDAY).times(6).from(DAY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void findsARecurrenceWhoseDaysHangOnAStartThatNobodyStated(Recurring recurring, String repeats) {
        assertThat(RULE.messages(post(recurring))).containsExactly("tactic 'post' repeats " + repeats);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void passesARecurrenceWhoseDaysAreStated(Recurring recurring) {
        assertThat(RULE.outcome(post(recurring))).isEqualTo("passed 1");
    }

    @Test
    void isNotAskedOfAReviewWhichIsDueByTheEndOfItsPeriod() {
        Strategy plan = strategy("plan", s -> s.review("numbers", "Look at the numbers", r -> r.every(monthly())));

        assertThat(RULE.outcome(plan)).startsWith("not applicable");
    }

    @Test
    void saysWhereAndHowMuchItMatters() {
        assertThat(RULE.found(post(weekly()))).containsExactly("INFO schedule.start-known tactics/post/schedule");
    }

    @Test
    void findsItWithoutATimeframeAsWell() {
        assertThat(RULE.found(strategy("plan", s -> s.tactic("post", "Post", t -> t.repeats(weekly())))))
                .hasSize(1);
    }

    @Test
    void offersToNameTheDayOrTheStart() {
        assertThat(RULE.fixes(post(weekly())))
                .containsExactly("In tactic(\"post\", ...) write weeklyOn(day) in place of weekly(), or add .from(day),"
                        + " with the first day, to the recurrence");
    }

    @Test
    void offersTheCallThatNamesADayOfTheMonthOrOfTheYear() {
        assertThat(RULE.fixes(post(monthly())))
                .containsExactly(
                        "In tactic(\"post\", ...) write monthlyOn(day) in place of monthly(), or add .from(day),"
                                + " with the first day, to the recurrence");
        assertThat(RULE.fixes(post(yearly())))
                .containsExactly("In tactic(\"post\", ...) write yearlyOn(day) in place of yearly(), or add .from(day),"
                        + " with the first day, to the recurrence");
    }

    @Test
    void offersTheStartAloneWhereNoDayWouldDo() {
        assertThat(RULE.fixes(post(quarterly())))
                .containsExactly("In tactic(\"post\", ...) add .from(day), with the first day, to the recurrence");
        assertThat(RULE.fixes(post(weeklyOn(MONDAY).every(2))))
                .containsExactly("In tactic(\"post\", ...) add .from(day), with the first day, to the recurrence");
    }

    @Test
    void asksForTheDayOfWhatTakesPlaceInEachPeriod() {
        assertThat(RULE.advice(post(weekly())))
                .containsExactly(
                        "On which day does \u201cPost\u201d take place? Name the day, or the day on which it begins.");
    }

    @Test
    void asksForTheFirstDayOfWhatDoesNot() {
        assertThat(RULE.advice(post(weekly().every(2)))).containsExactly("On which day does \u201cPost\u201d begin?");
    }

    @Test
    void namesATacticWithoutATextByItsId() {
        Strategy plan = in2027(s -> s.tactic("post", "", t -> t.repeats(weekly().every(2))));

        assertThat(RULE.advice(plan)).containsExactly("On which day does post begin?");
    }

    @Test
    void findsAPost() {
        Strategy plan = in2027(s -> s.post("look-back", "Look back", p -> p.repeats(weekly())));

        assertThat(RULE.found(plan)).containsExactly("INFO schedule.start-known posts/look-back/schedule");
        assertThat(RULE.messages(plan))
                .containsExactly("post 'look-back' repeats every week, and nothing says on which day");
    }

    @Test
    void findsANovelty() {
        Strategy plan = in2027(s -> s.pillars(p -> p.somethingNew("Raffle", quarterly())));

        assertThat(RULE.found(plan)).containsExactly("INFO schedule.start-known pillars/novelties");
    }

    @Test
    void hasNothingToCheckWhereNothingRepeats() {
        Strategy plan = in2027(s -> s.tactic("once", "Once", t -> t.due(DAY))
                .tactic("thank", "Thank", t -> t.repeats(whenever("after each post")))
                .post("look-back", "Look back", p -> p.at(DAY)));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: nothing in the plan repeats");
    }

    @Test
    void passesAnElementOfWhichAnythingRepeats() {
        Strategy entry = in2027(s -> s.channel(
                "blog",
                BLOG,
                c -> c.post("look-back", "Look back", post -> post.repeats(weeklyOn(MONDAY)))
                        .post("launch", "Launch", post -> post.at(DAY))));
        Strategy novelty = in2027(s -> s.pillars(
                p -> p.somethingNew("Raffle", weeklyOn(MONDAY)).somethingNew("Contest", whenever("the snow comes"))));

        assertThat(RULE.outcome(entry)).isEqualTo("passed 1");
        assertThat(RULE.outcome(novelty)).isEqualTo("passed 1");
    }

    private static Strategy post(Recurring recurring) {
        return in2027(s -> s.tactic("post", "Post", t -> t.repeats(recurring)));
    }

    private static Strategy in2027(Consumer<StrategyScope> parts) {
        return strategy("plan", s -> parts.accept(s.during(Year.of(2027))));
    }
}
