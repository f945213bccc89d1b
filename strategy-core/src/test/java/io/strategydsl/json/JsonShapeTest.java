package io.strategydsl.json;

import static io.strategydsl.json.JsonShape.BOOLEAN;
import static io.strategydsl.json.JsonShape.NUMBER;
import static io.strategydsl.json.JsonShape.STRING;
import static io.strategydsl.json.JsonShape.exactly;
import static io.strategydsl.json.JsonShape.listOf;
import static io.strategydsl.json.JsonShape.mapOf;
import static io.strategydsl.json.JsonShape.object;
import static io.strategydsl.json.JsonShape.optional;
import static io.strategydsl.json.JsonShape.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonShapeTest {

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("1", STRING, "it is no String"),
                Arguments.of("\"1\"", NUMBER, "it is no BigDecimal"),
                Arguments.of("\"true\"", BOOLEAN, "it is no Boolean"),
                Arguments.of("\"c\"", exactly("a", "b"), "it is c"),
                Arguments.of("{}", listOf(STRING), "it is no list"),
                Arguments.of("[\"a\", 1]", listOf(STRING), "it[1] is no String"),
                Arguments.of("[]", mapOf(STRING), "it is no object"),
                Arguments.of("{\"a\": 1}", mapOf(STRING), "it/a is no String"),
                Arguments.of("[]", object(), "it is no object"),
                Arguments.of("{}", object(required("a", STRING)), "it has no 'a'"),
                Arguments.of("{\"a\": 1}", object(optional("a", STRING)), "it/a is no String"),
                Arguments.of("{\"b\": 1}", object(optional("a", STRING)), "it has a member 'b'"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void reportsWhatDoesNotFit(String json, JsonShape shape, String problem) {
        assertThat(shape.problems("it", JsonReader.read(json))).containsExactly(problem);
    }
}
