package io.strategydsl.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object in the making. Its members keep the order in which they are stated. Values are strings, numbers,
 * booleans, other objects, and lists of these; whatever else is stated is written as the string that it is shown as.
 */
final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    JsonObject withIfStated(String name, Optional<?> value) {
        value.ifPresent(stated -> members.put(name, stated));
        return this;
    }

    /** Returns the members as maps and lists of the JDK, none of which can be changed. */
    Map<String, Object> toMap() {
        DocumentTree tree = new DocumentTree();
        try {
            write(this, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("a map cannot fail", e);
        }
        return tree.members();
    }

    private static void write(Object value, DocumentWriter target) throws IOException {
        if (value instanceof JsonObject object) {
            target.open('{');
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                target.name(member.getKey());
                write(member.getValue(), target);
            }
            target.close('}');
        } else if (value instanceof List<?> list) {
            target.open('[');
            for (Object each : list) {
                write(each, target);
            }
            target.close(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            target.literal(value);
        } else {
            target.text(value.toString());
        }
    }

    /** Returns the object as a document (RFC 8259), indented by two spaces, with a line break at its end. */
    @Override
    public String toString() {
        return JsonWriter.inMemory(json -> write(this, json));
    }
}
