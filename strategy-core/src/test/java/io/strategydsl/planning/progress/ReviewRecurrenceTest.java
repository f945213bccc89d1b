package io.strategydsl.planning.progress;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Ordinal.FIRST;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ReviewScope;
import io.strategydsl.model.Strategy;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReviewRecurrenceTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Test
    void isDueOnTheFirstOfItsDaysInThePlanUntilItIsHeld() {
        ReviewProgress progress = progress(r -> r.every(monthlyOn(FIRST, MONDAY)));

        assertThat(progress.due()).contains(LocalDate.of(2027, 1, 4));
        assertThat(progress.isDueStated()).isTrue();
    }

    @Test
    void isDueOnTheFirstOfItsDaysAfterItWasHeld() {
        assertThat(progress(r -> r.every(monthlyOn(FIRST, MONDAY)).held(LocalDate.of(2027, 2, 1)))
                        .due())
                .contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void isDueAPeriodAfterItWasHeldIfItsDaysAreNotStated() {
        ReviewProgress progress = progress(r -> r.every(monthly()).held(LocalDate.of(2027, 2, 3)));

        assertThat(progress.due()).contains(LocalDate.of(2027, 3, 3));
        assertThat(progress.isDueStated()).isFalse();
    }

    @Test
    void isNeverDueOnceThePlanIsOver() {
        assertThat(progress(r -> r.every(monthlyOn(FIRST, MONDAY)).held(LocalDate.of(2027, 12, 6)), LocalDate.MAX.withYear(2028))
                        .due())
                .isEmpty();
    }

    private static ReviewProgress progress(Consumer<ReviewScope> review) {
        return progress(review, DAY);
    }

    private static ReviewProgress progress(Consumer<ReviewScope> review, LocalDate day) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2027)).review("numbers", "Look at them", review));
        return ReviewProgress.of(plan.reviews().get(0), plan, day);
    }
}
