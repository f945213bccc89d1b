package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weekly;
import static io.strategydsl.model.Ordinal.FIRST;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_MONTH;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ReviewScope;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewProgressTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Test
    void isDueAPeriodAfterItWasLastHeld() {
        ReviewProgress review = review(r -> r.every(PER_MONTH).held(DAY.minusMonths(1)));

        assertThat(review.lastHeld()).contains(DAY.minusMonths(1));
        assertThat(review.due()).contains(DAY);
        assertThat(review.isOverdue()).isFalse();
    }

    @Test
    void isOverdueTheDayAfter() {
        assertThat(review(r -> r.every(PER_MONTH).held(DAY.minusMonths(1).minusDays(1)))
                        .isOverdue())
                .isTrue();
    }

    @Test
    void isDueByTheEndOfTheFirstPeriodOfThePlan() {
        assertThat(review(r -> r.every(PER_MONTH)).due()).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void isDueOnTheNextDayThatItStates() {
        assertThat(review(r -> r.every(PER_MONTH).held(DAY.minusDays(1)).next(DAY.plusDays(3)))
                        .due())
                .contains(DAY.plusDays(3));
    }

    @Test
    void knowsWhetherItStatesTheDayByWhichItIsDue() {
        assertThat(review(r -> r.next(DAY)).isDueStated()).isTrue();
        assertThat(review(r -> r.every(PER_MONTH).next(DAY).held(DAY)).isDueStated())
                .isFalse();
        assertThat(review(r -> r.every(PER_EVENT)).isDueStated()).isFalse();
    }

    @Test
    void isNotDueAfterTheEndOfThePlan() {
        Strategy plan = plan(r -> r.every(PER_MONTH).held(LocalDate.of(2027, 12, 15)));

        assertThat(ReviewProgress.of(plan.reviews().get(0), plan, LocalDate.of(2028, 3, 1))
                        .due())
                .isEmpty();
    }

    @Test
    void hasNoDayAfterAnEvent() {
        ReviewProgress review = review(r -> r.every(PER_EVENT).held(DAY));

        assertThat(review.due()).isEmpty();
        assertThat(review.isOverdue()).isFalse();
    }

    @Test
    void wasNotHeldYetWhenItIsHeldLater() {
        assertThat(review(r -> r.held(DAY.plusDays(1))).lastHeld()).isEmpty();
    }

    @Test
    void isDueOnTheFirstDayOfItsRecurrenceInThePlan() {
        ReviewProgress review = review(r -> r.every(monthlyOn(FIRST, MONDAY)));

        assertThat(review.due()).contains(LocalDate.of(2027, 1, 4));
        assertThat(review.isDueStated()).isTrue();
    }

    @ParameterizedTest(name = "held on {0}, due on {1}")
    @CsvSource({
        "2027-02-01, 2027-03-01",
        "2027-02-10, 2027-03-01",
        // Less than half way before 1 March, and so held for that day.
        "2027-02-25, 2027-04-05"
    })
    void isDueOnTheDayOfItsRecurrenceAfterTheOneForWhichItWasHeld(LocalDate held, LocalDate due) {
        assertThat(review(r -> r.every(monthlyOn(FIRST, MONDAY)).held(held)).due())
                .contains(due);
    }

    @Test
    void isDueAsInItsPeriodWhereItsRecurrenceStatesNoDays() {
        assertThat(review(r -> r.every(monthly())).due())
                .isEqualTo(review(r -> r.every(PER_MONTH)).due());
        assertThat(review(r -> r.every(monthly()).held(DAY)).due())
                .isEqualTo(review(r -> r.every(PER_MONTH).held(DAY)).due());
        assertThat(review(r -> r.every(weekly().every(2)).held(DAY)).due()).contains(DAY.plusWeeks(2));
    }

    @Test
    void isNotDueAfterTheEndOfItsRecurrence() {
        LocalDate endOfMarch = LocalDate.of(2027, 3, 31);

        assertThat(review(r -> r.every(monthlyOn(FIRST, MONDAY).until(endOfMarch))
                                .held(LocalDate.of(2027, 3, 1)))
                        .due())
                .isEmpty();
        assertThat(review(r -> r.every(monthly().until(endOfMarch)).held(DAY)).due())
                .isEmpty();
    }

    @Test
    void hasNoDayAfterTheLastYear() {
        Strategy plan = strategy(
                "plan",
                s -> s.review(
                        "numbers",
                        "Look",
                        r -> r.every(monthlyOn(FIRST, MONDAY)).held(LocalDate.of(9999, 12, 31))));

        assertThat(ReviewProgress.of(plan.reviews().get(0), plan, LocalDate.of(9999, 12, 31))
                        .due())
                .isEmpty();
    }

    private static ReviewProgress review(Consumer<ReviewScope> scope) {
        Strategy plan = plan(scope);
        return ReviewProgress.of(plan.reviews().get(0), plan, DAY);
    }

    private static Strategy plan(Consumer<ReviewScope> scope) {
        return strategy("plan", s -> s.during(Year.of(2027)).review("numbers", "Look at the numbers", scope));
    }
}
