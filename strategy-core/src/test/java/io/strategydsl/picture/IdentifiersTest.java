package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({"first-answer, first-answer", "a.b, a_2e_b", "a_2e_b, a_5f_2e_5f_b", "żółw, _17c__f3__142_w"})
    void tellApartWhatIdsTellApart(String id, String written) {
        assertThat(Identifiers.of(id)).isEqualTo(written);
    }
}
