package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("say \"hello\"", "\"say \\\"hello\\\"\""),
                Arguments.of("C:\\plans", "\"C:\\\\plans\""),
                Arguments.of("one\ntwo\r\n\tthree", "\"one\\ntwo\\r\\n\\tthree\""),
                Arguments.of("\0\b\f\u001F\u007F\u0085", "\"\\u0000\\u0008\\u000c\\u001f\\u007f\\u0085\""),
                Arguments.of("\u2028\u2029", "\"\\u2028\\u2029\""),
                Arguments.of("\u202E\u2066", "\"\\u202e\\u2066\""),
                Arguments.of("</script>", "\"\\u003c/script>\""),
                Arguments.of("na\u00EFve \u3042 \uD83D\uDE00 a/b", "\"na\u00EFve \u3042 \uD83D\uDE00 a/b\""),
                Arguments.of("\uD83D", "\"\uFFFD\""),
                Arguments.of("a\uDE00b", "\"a\uFFFDb\""),
                Arguments.of("\uDE00\uD83D", "\"\uFFFD\uFFFD\""),
                Arguments.of("", "\"\""),
                Arguments.of(0, "0"),
                Arguments.of(-7, "-7"),
                Arguments.of(Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of(new BigDecimal("12000.50"), "12000.50"),
                Arguments.of(new BigDecimal("1E+1000000"), "1E+1000000"),
                Arguments.of(true, "true"),
                Arguments.of(LocalDate.of(2027, 2, 1), "\"2027-02-01\""),
                Arguments.of(List.of(), "[]"),
                Arguments.of(new JsonObject(), "{}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAValue(Object value, String expected) {
        assertThat(new JsonObject().with("value", value)).hasToString("{\n  \"value\": " + expected + "\n}\n");
    }

    @Test
    void escapesNames() {
        assertThat(new JsonObject().with("\"a\"\n", 1)).hasToString("{\n  \"\\\"a\\\"\\n\": 1\n}\n");
    }

    @Test
    void indentsWhatIsInside() {
        JsonObject inner =
                new JsonObject().with("days", List.of(LocalDate.of(2027, 2, 1))).with("lists", List.of(List.of(1, 2)));

        assertThat(new JsonObject().with("inner", inner)).hasToString("""
                        {
                          "inner": {
                            "days": [
                              "2027-02-01"
                            ],
                            "lists": [
                              [
                                1,
                                2
                              ]
                            ]
                          }
                        }
                        """);
    }

    @Test
    void keepsTheOrderInWhichMembersAreStated() {
        assertThat(new JsonObject().with("b", 1).with("a", 2)).hasToString("{\n  \"b\": 1,\n  \"a\": 2\n}\n");
    }

    @Test
    void leavesOutWhatIsNotStated() {
        assertThat(new JsonObject().withIfStated("found", Optional.empty())).hasToString("{}\n");
    }

    @Test
    void writesEveryCharacterSoThatItIsReadBack() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        boolean same =
                JsonReader.read(new JsonObject().with(all, all).toString()).equals(Map.of(all, all));

        assertThat(same).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void handsOnBothHalvesOfAPairAtOnce(int before) throws IOException {
        String text = "a".repeat(before) + "\uD83D\uDE00".repeat(10_000);
        List<String> pieces = new ArrayList<>();
        JsonWriter json = new JsonWriter(pieces::add);

        json.text(text);
        json.end();

        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        piece -> assertThat(new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .isEqualTo(piece));
        assertThat(String.join("", pieces)).isEqualTo('"' + text + "\"\n");
    }
}
