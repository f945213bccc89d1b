package io.strategydsl.model.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a draft states for one attribute, as the model takes it. */
final class Stated {
    static final Stated NOTHING = new Stated(List.of());

    /** The only value, or a list of other than one. No value is a list. */
    private final Object stated;

    Stated(Object stated) {
        this.stated = stated;
    }

    List<?> values() {
        return stated instanceof List<?> values ? values : List.of(stated);
    }

    private @Nullable Object first() {
        return stated instanceof List<?> values ? (values.isEmpty() ? null : values.get(0)) : stated;
    }

    /** Returns the only value; an optional one is given to a builder by {@link #optional}. */
    <V> V one(Class<V> type) {
        return optional(type).orElseThrow();
    }

    <V> Optional<V> optional(Class<V> type) {
        Object first = first();
        return first == null ? Optional.empty() : Optional.of(type.cast(first));
    }

    @SuppressWarnings("unchecked") // each is checked
    <V> List<V> all(Class<V> type) {
        List<?> values = values();
        for (Object value : values) {
            if (!type.isInstance(value)) {
                throw new ClassCastException(value + " is no " + type.getSimpleName());
            }
        }
        return (List<V>) values;
    }

    /** Returns the text, which is empty if there is none. */
    String text() {
        return optionalText().orElse("");
    }

    Optional<String> optionalText() {
        return optional(String.class);
    }

    /** Returns texts or ids. */
    List<String> texts() {
        return all(String.class);
    }

    boolean flag() {
        return one(Boolean.class);
    }

    OptionalInt number() {
        Object first = first();
        return first == null ? OptionalInt.empty() : OptionalInt.of((Integer) first);
    }

    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Object value : values()) {
            Map.Entry<?, ?> label = (Map.Entry<?, ?>) value;
            labels.put((String) label.getKey(), (String) label.getValue());
        }
        return labels;
    }
}
