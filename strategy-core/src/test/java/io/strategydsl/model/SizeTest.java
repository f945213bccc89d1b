package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
    @ParameterizedTest
    @CsvSource({"SMALL, 2", "MEDIUM, 5", "LARGE, 8"})
    void standsForAScore(Size size, int score) {
        assertThat(size.score()).isEqualTo(score);
    }
}
