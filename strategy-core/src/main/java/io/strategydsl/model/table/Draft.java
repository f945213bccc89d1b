package io.strategydsl.model.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element or a part is to state, by the names of its attributes; {@link Table#build} makes it. */
public final class Draft {
    private final Map<String, Stated> stated = new HashMap<>();

    /** Starts a draft that states nothing. */
    public Draft() {}

    /** States all the values of an attribute, in place of those so far. Without a value, nothing is stated. */
    public Draft state(String attribute, Collection<?> values) {
        if (values.isEmpty()) {
            stated.remove(attribute);
        } else {
            stated.put(attribute, new Stated(List.copyOf(values)));
        }
        return this;
    }

    /** States the only value of an attribute. */
    public Draft stateOne(String attribute, Object value) {
        return state(attribute, List.of(value));
    }

    boolean states(String attribute) {
        return stated.containsKey(attribute);
    }

    /** Returns what it states for an attribute, or null if nothing. */
    @Nullable Stated find(String attribute) {
        return stated.get(attribute);
    }

    Stated of(String attribute) {
        return stated.getOrDefault(attribute, Stated.NOTHING);
    }
}
