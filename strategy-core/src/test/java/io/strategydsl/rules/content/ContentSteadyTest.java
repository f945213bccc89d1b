package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.days;
import static io.strategydsl.dsl.StrategyDsl.ongoing;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.Platform.BLOG;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.PostScope;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.model.Ordinal;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import io.strategydsl.rules.OneRuleWith;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentSteadyTest {
    private static final OneRule RULE = new OneRule("content.steady");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private static final Strategy WITH_A_HOLE = on(FIRST, FEBRUARY.plusDays(1), MARCH);
    private static final Strategy ENDS_EARLY = on(FIRST, FEBRUARY);

    @Test
    void passesPostsThatAreAMonthApart() {
        assertThat(RULE.outcome(on(FIRST, FEBRUARY, MARCH))).isEqualTo("passed 1");
    }

    @Test
    void findsAHoleOfOneDayMore() {
        assertThat(RULE.found(WITH_A_HOLE)).containsExactly("INFO content.steady strategy/posts");
    }

    @Test
    void saysWhereTheHoleIs() {
        assertThat(RULE.messages(WITH_A_HOLE))
                .containsExactly("the strategy has no dated post for more than 31 days:"
                        + " 2027-01-01 to 2027-02-02 (32 days)");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITH_A_HOLE))
                .containsExactly("Add posts in that time with .post(id, text, p -> p.at(day))");
    }

    @Test
    void advisesToFillTheQuietTime() {
        assertThat(RULE.advice(WITH_A_HOLE))
                .containsExactly("Plan posts for the quiet time from 2027-01-01 to 2027-02-02.");
    }

    @Test
    void advisesToFillTheQuietTimesOfWhichItNamesTheFirst() {
        assertThat(RULE.advice(on(FIRST, FEBRUARY.plusDays(1), LAST)))
                .containsExactly(
                        "Plan posts for the quiet times, of which the first is from 2027-01-01 to 2027-02-02.");
    }

    @Test
    void findsPostsThatEndLongBeforeTheTimeframeDoes() {
        assertThat(RULE.messages(ENDS_EARLY))
                .containsExactly("the strategy has no dated post for more than 31 days:"
                        + " 2027-02-01 to 2027-03-31 (58 days)");
        assertThat(RULE.found(on(FIRST, FEBRUARY, LAST.minusDays(31)))).isEmpty();
    }

    @Test
    void doesNotAskForPostsAtTheBeginning() {
        assertThat(RULE.found(on(MARCH))).isEmpty();
    }

    @Test
    void namesThreeHolesAndHowManyMoreThereAre() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(Year.of(2027))
                        .post(
                                "news",
                                "News",
                                p -> p.repeats(
                                        Recurring.monthlyOn(1).from(FIRST).every(2))));

        assertThat(RULE.messages(plan))
                .containsExactly("the strategy has no dated post for more than 31 days:"
                        + " 2027-01-01 to 2027-03-01 (59 days), 2027-03-01 to 2027-05-01 (61 days),"
                        + " 2027-05-01 to 2027-07-01 (61 days) and 3 more");
    }

    @Test
    void takesAnotherNumberOfDays() {
        assertThat(OneRuleWith.parameter("content.steady", "days", 32).found(WITH_A_HOLE))
                .isEmpty();
    }

    @Test
    void findsWhatComesBackEverySecondYearWhereAYearMayPass() {
        Strategy plan = strategy(
                "plan",
                s -> s.during(FIRST, FIRST.plusYears(5))
                        .post(
                                "news",
                                "News",
                                p -> p.repeats(Recurring.yearly().from(FIRST).every(2))));

        assertThat(OneRuleWith.parameter("content.steady", "days", 366).found(plan))
                .hasSize(1);
    }

    @Test
    void countsThePostsOfAllChannelsTogether() {
        Strategy plan = plan(s -> s.channel("blog", BLOG, c -> c.post("a", "A", p -> p.at(FIRST)))
                .post("b", "B", p -> p.at(FEBRUARY))
                .post("c", "C", p -> p.at(MARCH)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    static Recurring[] steady() {
        return new Recurring[] {
            Recurring.daily(),
            Recurring.weekly().every(4),
            Recurring.monthly(),
            Recurring.monthlyOn(28),
            Recurring.monthlyOn(Ordinal.FIRST, DayOfWeek.MONDAY),
            Recurring.monthlyOn(1).from(FIRST.minusYears(1))
        };
    }

    @ParameterizedTest
    @MethodSource("steady")
    void passesWhatComesBackEachMonthUntilTheEnd(Recurring recurring) {
        assertThat(RULE.outcome(plan(s -> s.post("news", "News", p -> p.repeats(recurring)))))
                .isEqualTo("passed 1");
    }

    static Recurring[] unsteady() {
        return new Recurring[] {
            Recurring.weekly().every(5),
            Recurring.quarterly(),
            Recurring.weekly().times(4),
            Recurring.weeklyOn(DayOfWeek.MONDAY).until(FEBRUARY),
            Recurring.monthlyOn(1).except(FEBRUARY)
        };
    }

    @ParameterizedTest
    @MethodSource("unsteady")
    void findsWhatComesBackTooRarelyOrEndsEarly(Recurring recurring) {
        assertThat(RULE.found(plan(s -> s.post("news", "News", p -> p.repeats(recurring)))))
                .hasSize(1);
    }

    @Test
    void saysWhenARecurrenceComesForTheLastTime() {
        assertThat(RULE.messages(plan(s -> s.post(
                        "news",
                        "News",
                        p -> p.repeats(Recurring.weeklyOn(DayOfWeek.MONDAY).until(LocalDate.of(2027, 2, 5)))))))
                .containsExactly("the strategy has no dated post for more than 31 days:"
                        + " 2027-02-01 to 2027-03-31 (58 days)");
    }

    @Test
    void countsAllDaysOfWhatLasts() {
        assertThat(RULE.found(plan(s -> s.post(
                                "contest",
                                "A contest",
                                p -> p.repeats(Schedule.once(FIRST).lasting(weeks(9))))
                        .post("winner", "The winner", p -> p.at(LAST.minusDays(20))))))
                .isEmpty();
    }

    @Test
    void leavesAHoleThatAPostOnAnUnknownDayMayFill() {
        Strategy plan = plan(s -> s.milestone("opening", "We open")
                .post("a", "A", p -> p.at(FIRST))
                .post("b", "B", p -> p.at(LAST))
                .post("open", "We are open", p -> p.at(after("opening", days(1)))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void leavesHolesThatAreOver() {
        assertThat(RULE.found(plan(s -> s.post("a", "A", p -> p.at(FIRST).published(FIRST))
                        .post("b", "B", p -> p.at(MARCH).published(MARCH)))))
                .isEmpty();
    }

    @Test
    void countsNoDroppedPost() {
        assertThat(RULE.found(plan(s -> s.post("a", "A", p -> p.at(FIRST))
                        .post("b", "B", p -> p.at(FEBRUARY).dropped("No time"))
                        .post("c", "C", p -> p.at(MARCH)))))
                .hasSize(1);
    }

    @Test
    void looksAtHolesOnlyWithoutATimeframe() {
        Consumer<PostScope> first = p -> p.at(FIRST);

        assertThat(RULE.outcome(strategy("plan", s -> s.post("a", "A", first)))).isEqualTo("passed 1");
        assertThat(RULE.found(strategy("plan", s -> s.post("a", "A", first).post("b", "B", p -> p.at(MARCH)))))
                .hasSize(1);
    }

    @Test
    void takesWhatGoesOnWithoutAnEndForSteady() {
        Strategy plan = strategy(
                "plan",
                s -> s.post("a", "A", p -> p.repeats(Recurring.weekly().from(FIRST)))
                        .post("b", "B", p -> p.at(FIRST.plusYears(1))));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void hasNothingToCheckWithoutADatedPost() {
        assertThat(RULE.outcome(plan(s -> s.post("a", "A").post("b", "B", p -> p.repeats(ongoing())))))
                .isEqualTo("not applicable: no post falls on a day of the plan");
    }

    private static Strategy on(LocalDate... days) {
        return plan(s -> {
            for (LocalDate day : days) {
                s.post("post-" + day, "A post", p -> p.at(day));
            }
        });
    }

    private static Strategy plan(Consumer<StrategyScope> posts) {
        return strategy("plan", s -> posts.accept(s.during(FIRST, LAST)));
    }
}
