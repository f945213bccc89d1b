package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsValuesOfEveryType() {
        assertThat(JsonReader.read("{\"a\": [1, -2.5e3, true, false, \"\\u0041\\n\", {}, []]}"))
                .isEqualTo(Map.of(
                        "a",
                        List.of(BigDecimal.ONE, new BigDecimal("-2.5e3"), true, false, "A\n", Map.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\": 1,}",
                "{\"a\": 1, \"a\": 2}",
                "{a: 1}",
                "{\"a\" 1}",
                "{} {}",
                "01",
                "1.",
                "+1",
                "1,5",
                "NaN",
                "null",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"a\nb\"",
                "\"\uD83D\""
            })
    void refusesWhatIsNoJson(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.read(text));
    }
}
