package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTest {

    @Test
    void hasNoDayUntilOneIsStated() {
        Milestone launch = Milestone.builder("launch").name("Public launch").build();

        assertThat(launch.day()).isEmpty();
        assertThat(launch.withDay(LocalDate.of(2027, 5, 1)).day()).contains(LocalDate.of(2027, 5, 1));
        assertThat(launch.withDay(LocalDate.of(2027, 5, 1)).toBuilder()
                        .day(Optional.empty())
                        .build())
                .isEqualTo(launch);
    }

    @ParameterizedTest
    @CsvSource({"start, first", "end, last"})
    void refusesTheIdsThatStandForTheTimeframe(String id, String which) {
        assertThatThrownBy(() -> Milestone.builder(id))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("milestone '" + id + "': this id stands for the " + which
                        + " day of the plan's timeframe, which needs no milestone; choose another id, or leave it out");
    }
}
