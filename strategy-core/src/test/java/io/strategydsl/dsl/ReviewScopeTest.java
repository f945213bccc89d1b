package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Ordinal.FIRST;
import static io.strategydsl.model.Per.PER_QUARTER;
import static io.strategydsl.model.Per.PER_WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a review says, and what the model holds of it. */
class ReviewScopeTest {
    private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

    @Test
    void statesItsRhythmAndWhoTakesPart() {
        Strategy plan = strategy(
                "plan",
                s -> s.review(
                        "all",
                        "All of it",
                        r -> r.every(PER_QUARTER)
                                .attendedBy("brian")
                                .attendedBy("kim")
                                .next(DAY)
                                .label("row", "7")));

        assertThat(plan.reviews())
                .containsExactly(Review.builder("all")
                        .text("All of it")
                        .rhythm(PER_QUARTER)
                        .addAttendee("brian")
                        .addAttendee("kim")
                        .next(DAY)
                        .label("row", "7")
                        .build());
    }

    @Test
    void statesOnWhichDaysItTakesPlace() {
        Strategy plan =
                strategy("plan", s -> s.review("all", "All of it", r -> r.every(monthlyOn(FIRST, DayOfWeek.MONDAY))));

        assertThat(plan.reviews().get(0).recurrence()).contains(monthlyOn(FIRST, DayOfWeek.MONDAY));
    }

    @Test
    void refusesARhythmBesideARecurrence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> strategy(
                        "plan",
                        s -> s.review(
                                "all", "All of it", r -> r.every(monthly()).every(PER_WEEK))))
                .withMessage("rhythm of review 'all' was already set to monthly; keep one of the two calls");
    }

    @Test
    void addsThoseThatTookPlace() {
        Strategy plan = strategy(
                "plan", s -> s.review("all", "All of it", r -> r.held(DAY).held(DAY.plusDays(7), "Post less")));

        assertThat(plan.reviews().get(0).held())
                .containsExactly(
                        new HeldReview(DAY, Optional.empty()),
                        new HeldReview(DAY.plusDays(7), Optional.of("Post less")));
    }

    @Test
    void haveRhythmsOfTheirOwn() {
        Strategy plan = strategy(
                "plan",
                s -> s.review("all", "All of it", r -> r.every(PER_QUARTER))
                        .review("ads", "The ads", r -> r.every(PER_WEEK))
                        .review("idle", "Nothing yet"));

        assertThat(plan.reviews())
                .extracting(Review::rhythm)
                .containsExactly(Optional.of(PER_QUARTER), Optional.of(PER_WEEK), Optional.empty());
    }
}
