package io.strategydsl.json;

import java.util.LinkedHashMap;
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

    Map<String, Object> members() {
        return members;
    }

    /** Returns the object as a document (RFC 8259), indented by two spaces, with a line break at its end. */
    @Override
    public String toString() {
        return JsonWriter.document(this);
    }
}
