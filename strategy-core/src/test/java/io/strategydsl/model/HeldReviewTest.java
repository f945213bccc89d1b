package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldReviewTest {
    @Test
    void notesWithoutWordsCountAsNone() {
        assertThat(new HeldReview(LocalDate.of(2017, 3, 31), Optional.of(" ")).notes())
                .isEmpty();
    }

    @Test
    void keepsItsNotes() {
        assertThat(new HeldReview(LocalDate.of(2017, 3, 31), Optional.of("Good")).notes())
                .contains("Good");
    }
}
