package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "12.04, 12", "12.06, 12.1", "-0.5, -0.5", "-0.04, 0", "1234567.89, 1234567.9"})
    void areWrittenToATenth(double value, String written) {
        assertThat(Coordinates.written(value)).isEqualTo(written);
    }
}
