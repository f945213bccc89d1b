package io.strategydsl.model.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a draft states for one attribute, as the model takes it. */
final class Stated {
    static final Stated NOTHING = new Stated(List.of());

    private final Collection<?> values;

    Stated(Collection<?> values) {
        this.values = values;
    }

    Collection<?> values() {
        return values;
    }

    /** Returns the only value; an optional one is given to a builder by {@link #optional}. */
    <V> V one(Class<V> type) {
        return optional(type).orElseThrow();
    }

    <V> Optional<V> optional(Class<V> type) {
        Iterator<?> first = values.iterator();
        return first.hasNext() ? Optional.of(type.cast(first.next())) : Optional.empty();
    }

    <V> List<V> all(Class<V> type) {
        List<V> all = new ArrayList<>(values.size());
        for (Object value : values) {
            all.add(type.cast(value));
        }
        return all;
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
        Iterator<?> first = values.iterator();
        return first.hasNext() ? OptionalInt.of((Integer) first.next()) : OptionalInt.empty();
    }

    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Object value : values) {
            Map.Entry<?, ?> label = (Map.Entry<?, ?>) value;
            labels.put((String) label.getKey(), (String) label.getValue());
        }
        return labels;
    }
}
