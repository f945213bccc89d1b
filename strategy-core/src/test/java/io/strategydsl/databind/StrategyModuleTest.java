package io.strategydsl.databind;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.strategydsl.json.Position;
import io.strategydsl.json.Problem;
import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.ReportJson;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class StrategyModuleTest {
    private static final Strategy PLAN = strategy(
            "campfire",
            s -> s.organisation("Campfire <Ltd>")
                    .goal("known", "Be known", g -> g.tactic("list", "List \"influencers\"", t -> t.effort("2.50")))
                    .channel("blog", Platform.of("own-blog", "Our blog"))
                    .label("cms/id", "1"));
    private static final ValidationReport REPORT = StrategyValidator.standard().validate(PLAN);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StrategyModule()).build();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    record Proposal(String author, Strategy plan, int version) {}

    @Test
    void writesAPlanAsItsFileHasIt() {
        assertThat(MAPPER.writeValueAsString(PLAN)).isEqualTo(compact(StrategyJson.write(PLAN)));
    }

    @Test
    void writesAReportAsItsDocumentHasIt() {
        assertThat(MAPPER.writeValueAsString(REPORT)).isEqualTo(compact(ReportJson.of(REPORT)));
    }

    @Test
    void writesAFindingAsItsReportHasIt() {
        assertThat(PLAIN.readTree(MAPPER.writeValueAsString(REPORT.findings())))
                .isEqualTo(PLAIN.readTree(ReportJson.of(REPORT)).get("findings"));
    }

    @Test
    void writesPlansWithinOtherValues() {
        String json = MAPPER.writeValueAsString(Map.of("plans", List.of(PLAN)));

        assertThat(PLAIN.readTree(json).at("/plans/0")).isEqualTo(PLAIN.readTree(StrategyJson.write(PLAN)));
    }

    @Test
    void readsWhatStandsAroundAPlan() {
        Proposal proposal = new Proposal("anna", PLAN, 3);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(proposal), Proposal.class))
                .isEqualTo(proposal);
    }

    @Test
    void readsNoPlanWhereThereIsNone() {
        assertThat(MAPPER.readValue("{\"author\": \"anna\", \"plan\": null, \"version\": 1}", Proposal.class)
                        .plan())
                .isNull();
    }

    @Test
    void readsPlansFromTrees() {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(PLAN), Strategy.class)).isEqualTo(PLAN);
    }

    static Stream<Named<UnaryOperator<JsonMapper.Builder>>> settings() {
        return Stream.of(
                Named.of(
                        "no empty values",
                        mapper -> mapper.changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))),
                Named.of(
                        "no defaults",
                        mapper -> mapper.changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
                Named.of("other names", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                Named.of(
                        "sorted",
                        mapper -> mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
                Named.of("wrapped", mapper -> mapper.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
                Named.of(
                        "types",
                        mapper -> mapper.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void writesTheSameWhateverTheSettingsOfTheMapper(UnaryOperator<JsonMapper.Builder> settings) {
        JsonMapper mapper = settings.apply(JsonMapper.builder().addModule(new StrategyModule()))
                .build();

        String json = mapper.writeValueAsString(PLAN);

        assertThat(PLAIN.readTree(json)).isEqualTo(PLAIN.readTree(StrategyJson.write(PLAN)));
        assertThat(mapper.readValue(json, Strategy.class)).isEqualTo(PLAN);
    }

    @Test
    void reportsEverythingThatIsWrongWithItsPlace() {
        String json = """
                {
                  "author": "anna",
                  "plan": {
                    "format": "strategy/1",
                    "id": "a plan",
                    "tactics": [{"id": "list", "dependOn": []}]
                  }
                }
                """;

        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, Proposal.class));

        assertThat(refused.getTargetType()).isEqualTo(Strategy.class);
        assertThat(refused.getPath()).extracting("propertyName").containsExactly("plan");
        assertThat(refused.getCause())
                .isInstanceOfSatisfying(
                        StrategyFormatException.class,
                        cause -> assertThat(cause.problems())
                                .extracting(Problem::pointer, Problem::position)
                                .containsExactly(
                                        tuple("/id", new Position(5, 11)),
                                        tuple("/tactics/0/dependOn", new Position(6, 32))));
    }

    @Test
    void countsColumnsAsTheParserOfTheMapperDoes() {
        String json = "{\"format\": \"strategy/1\", \"organisation\": \"Zażółć\", \"id\": \"a b\"}";

        assertThat(place(() -> MAPPER.readValue(json, Strategy.class))).isEqualTo(new Position(1, 58));
        assertThat(place(() -> MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Strategy.class)))
                .isEqualTo(new Position(1, 62));
    }

    @Test
    void namesNoPlaceWhereTheMapperKnowsNone() {
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("format", "strategy/1"), Strategy.class))
                .hasMessageContaining("add an id, made of letters, digits and - _ . : @ + at /id\n");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> MAPPER.readValue("[]", Strategy.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a plan file takes an object, not a list");
    }

    @Test
    void leavesWhatIsNoJsonToTheMapper() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"format\": \"strategy/1\", \"id\": oops}", Strategy.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void readsWithinItsLimits() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StrategyModule(ReadLimits.standard().maxText(10)))
                .build();

        assertThatThrownBy(() -> mapper.readValue(StrategyJson.write(PLAN), Strategy.class))
                .hasMessageContaining("this text has 14 characters; at most 10 are read");
    }

    @Test
    void isFoundByMappersThatLookForModules() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(PLAN), Strategy.class))
                .isEqualTo(PLAN);
    }

    @Test
    void saysWhatItTakes() {
        assertThat(new StrategyModule()).hasToString("module for plans within " + ReadLimits.standard());
    }

    private static Position place(ThrowingCallable reading) {
        StrategyFormatException refused = (StrategyFormatException)
                catchThrowableOfType(MismatchedInputException.class, reading).getCause();
        return Objects.requireNonNull(refused).problems().get(0).position();
    }

    /** The same document, with its members in the same order, as a mapper without a module lays it out. */
    private static String compact(String json) {
        return PLAIN.readTree(json).toString();
    }
}
