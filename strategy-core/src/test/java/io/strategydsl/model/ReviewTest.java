package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Review REVIEW = Review.builder("monthly").build();

    @Test
    void hasNoTextUntilItIsStated() {
        assertThat(REVIEW.text()).isEmpty();
    }

    @Test
    void isAReview() {
        assertThat(REVIEW.elementKind()).isEqualTo(ElementKind.REVIEW);
    }

    @Test
    void isRegularInARhythmOrOnTheDaysOfARecurrence() {
        assertThat(REVIEW.isRegular()).isFalse();
        assertThat(REVIEW.withRhythm(Per.PER_MONTH).isRegular()).isTrue();
        assertThat(REVIEW.withRecurrence(Recurring.monthly()).isRegular()).isTrue();
    }

    @Test
    void withXChangesOneAttribute() {
        LocalDate next = LocalDate.of(2017, 3, 31);

        assertThat(REVIEW.withText("Numbers").withRhythm(Per.PER_MONTH).withNext(next))
                .isEqualTo(Review.builder("monthly")
                        .text("Numbers")
                        .rhythm(Per.PER_MONTH)
                        .next(next)
                        .build());
    }
}
