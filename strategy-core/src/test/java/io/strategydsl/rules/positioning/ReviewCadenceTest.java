package io.strategydsl.rules.positioning;

import static io.strategydsl.dsl.StrategyDsl.monthly;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Per.PER_EVENT;
import static io.strategydsl.model.Per.PER_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewCadenceTest {
    private static final OneRule RULE = new OneRule("review.cadence");

    private static final Strategy WITHOUT_RHYTHM = strategy("plan", s -> s.review("numbers", "Look at the numbers"));

    private static final Strategy WITHOUT_REVIEW = strategy("plan", s -> {});

    @Test
    void passesAPlanThatIsReviewedEveryQuarter() {
        Strategy plan = strategy("plan", s -> s.review("numbers", "Look at the numbers", r -> r.every(PER_QUARTER)));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void passesAPlanThatIsReviewedOnTheDaysOfARecurrence() {
        Strategy plan = strategy("plan", s -> s.review("numbers", "Look at the numbers", r -> r.every(monthly())));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsAReviewThatDoesNotSayHowOften() {
        assertThat(RULE.found(WITHOUT_RHYTHM)).containsExactly("WARNING review.cadence strategy/reviews");
    }

    @Test
    void saysThatNoReviewSaysHowOften() {
        assertThat(RULE.messages(WITHOUT_RHYTHM))
                .containsExactly("no review of the strategy says how often it takes place");
    }

    @Test
    void proposesTheFirstReview() {
        assertThat(RULE.fixes(WITHOUT_RHYTHM)).containsExactly("In review(\"numbers\", ...) add .every(...)");
    }

    @Test
    void findsSeveralReviewsWithoutARhythmOnce() {
        Strategy plan = strategy(
                "plan",
                s -> s.review("numbers", "Look at the numbers").review("goals", "Ask whether the goals still hold"));

        assertThat(RULE.found(plan)).containsExactly("WARNING review.cadence strategy/reviews");
    }

    @Test
    void isContentWithOneReviewInARhythm() {
        Strategy plan = strategy(
                "plan",
                s -> s.review("launch", "Look back at the launch")
                        .review("numbers", "Look at the numbers", r -> r.every(PER_QUARTER)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsAReviewAfterEachEvent() {
        Strategy plan = strategy("plan", s -> s.review("launch", "Look back at each launch", r -> r.every(PER_EVENT)));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void takesTheNextDayForNoRhythm() {
        Strategy plan = strategy(
                "plan", s -> s.review("numbers", "Look at the numbers", r -> r.next(LocalDate.of(2027, 4, 1))));

        assertThat(RULE.found(plan)).containsExactly("WARNING review.cadence strategy/reviews");
    }

    @Test
    void findsAPlanWithoutAReview() {
        assertThat(RULE.found(WITHOUT_REVIEW)).containsExactly("WARNING review.cadence strategy/reviews");
    }

    @Test
    void saysThatThereIsNoReview() {
        assertThat(RULE.messages(WITHOUT_REVIEW)).containsExactly("the strategy has no review");
    }

    @Test
    void saysHowAReviewIsAdded() {
        assertThat(RULE.fixes(WITHOUT_REVIEW)).containsExactly("Add .review(id, text, r -> r.every(...))");
    }
}
