package io.strategydsl.databind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values as their documents have them. It asks the mapper for no serializers of maps and lists, since what a mapper
 * leaves out of those, such as empty objects, means something here.
 */
final class TreeSerializer<T> extends StdSerializer<T> {
    private final Function<T, Map<String, Object>> toMap;

    TreeSerializer(Class<T> type, Function<T, Map<String, Object>> toMap) {
        super(type);
        this.toMap = toMap;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        write(toMap.apply(value), json);
    }

    /** Writes no type, which nobody needs to read it again. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(value, json, context);
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName(name.toString());
                write(member, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(each, json));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
