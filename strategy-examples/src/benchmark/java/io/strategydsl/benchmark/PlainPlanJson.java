package io.strategydsl.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Plain records as JSON by Jackson databind, as an application would write them for people: indented, what is absent or
 * empty is left out, and catalogued values are written by their ids.
 */
final class PlainPlanJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY))
            .addMixIn(PlainPlan.When.class, WhenInJson.class)
            .addModule(catalogues())
            .build();

    private PlainPlanJson() {}

    static String write(PlainPlan plan) {
        return MAPPER.writeValueAsString(plan);
    }

    static PlainPlan read(String json) {
        return MAPPER.readValue(json, PlainPlan.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainPlan.Day.class, name = "day"),
        @JsonSubTypes.Type(value = PlainPlan.From.class, name = "from")
    })
    private interface WhenInJson {}

    private static SimpleModule catalogues() {
        SimpleModule module = new SimpleModule();
        add(module, Platform.class, Platform::id, Platform::catalogued);
        add(module, GoalType.class, GoalType::id, GoalType::catalogued);
        add(module, MetricKind.class, MetricKind::id, MetricKind::catalogued);
        add(module, ContentArea.class, ContentArea::id, ContentArea::catalogued);
        add(module, ContentFormat.class, ContentFormat::id, ContentFormat::catalogued);
        add(module, TeamFunction.class, TeamFunction::id, TeamFunction::catalogued);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> id, Function<String, Optional<T>> catalogued) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(id.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return catalogued.apply(in.getString()).orElseThrow();
            }
        });
    }
}
