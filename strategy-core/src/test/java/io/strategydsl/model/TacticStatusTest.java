package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TacticStatusTest {
    @Test
    void plannedIsAlwaysTheSame() {
        assertThat(TacticStatus.planned()).isEqualTo(new TacticStatus.Planned());
    }

    @Test
    void doneSaysTheDay() {
        assertThat(TacticStatus.done(LocalDate.of(2017, 2, 1)).day()).contains(LocalDate.of(2017, 2, 1));
        assertThat(TacticStatus.done().day()).isEmpty();
    }

    @Test
    void droppedSaysTheReason() {
        assertThat(TacticStatus.dropped(LocalDate.of(2017, 2, 1), "Too dear").reason())
                .isEqualTo("Too dear");
    }
}
