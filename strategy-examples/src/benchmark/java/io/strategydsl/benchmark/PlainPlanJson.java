package io.strategydsl.benchmark;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.strategydsl.model.Automation;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Direction;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Plain records as JSON by Jackson databind, set up so that it writes the same file as the library, character by character: what
 * is absent or empty is left out, catalogued values are written by their ids, and each value has a line of its own.
 */
final class PlainPlanJson {
    private static final List<Class<?>> CONSTANTS = List.of(
            Automation.class,
            ChannelStatus.class,
            Direction.class,
            Maturity.class,
            MemberKind.class,
            MonthEnd.class,
            ObjectiveLevel.class,
            Per.class);
    private static final JsonMapper MAPPER = mapper();

    private PlainPlanJson() {}

    static String write(PlainPlan plan) {
        return MAPPER.writeValueAsString(plan);
    }

    static PlainPlan read(String json) {
        return MAPPER.readValue(json, PlainPlan.class);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(oneValueALine())
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY))
                .withConfigOverride(LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .addModule(catalogues());
        for (Class<?> sum : PlainPlan.class.getDeclaredClasses()) {
            if (sum.isSealed()) {
                mapper.addMixIn(sum, FormAsMember.class);
                for (Class<?> form : sum.getPermittedSubclasses()) {
                    mapper.registerSubtypes(new NamedType(form, word(form)));
                }
            }
        }
        for (Class<?> constants : CONSTANTS) {
            mapper.addMixIn(constants, LowerCase.class);
        }
        return mapper.build();
    }

    /** Returns "valueBy" for ValueBy. */
    private static String word(Class<?> form) {
        String name = form.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static DefaultPrettyPrinter oneValueALine() {
        Indenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface FormAsMember {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private enum LowerCase {}

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
