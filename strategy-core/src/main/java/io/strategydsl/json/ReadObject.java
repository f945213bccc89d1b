package io.strategydsl.json;

import com.google.common.primitives.ImmutableLongArray;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a document: what it states, as far as that can be, and where. */
final class ReadObject {
    private final Form form;
    private final long position;
    private final Map<String, Long> names = new HashMap<>();
    private final Map<String, Values> stated = new HashMap<>();
    private boolean isFaulty;

    /**
     * What it states for an attribute.
     *
     * @param values the values
     * @param at where they begin
     * @param positions where each value of a list is
     */
    record Values(List<?> values, long at, ImmutableLongArray positions) {
        static Values one(Object value, long at) {
            return new Values(List.of(value), at, ImmutableLongArray.of());
        }

        static Values none(long at) {
            return new Values(List.of(), at, ImmutableLongArray.of());
        }
    }

    ReadObject(Form form, long position) {
        this.form = form;
        this.position = position;
    }

    Form form() {
        return form;
    }

    long position() {
        return position;
    }

    /** Returns where the names of its members are. */
    Map<String, Long> names() {
        return names;
    }

    /** Notes a member, and returns whether it is the first of this name. */
    boolean isFirst(String name, long namePosition) {
        return names.putIfAbsent(name, namePosition) == null;
    }

    void state(String name, Values values) {
        stated.put(name, values);
    }

    /** Notes that it cannot become what it was meant to be. */
    void setFaulty() {
        isFaulty = true;
    }

    boolean isFaulty() {
        return isFaulty;
    }

    Optional<Values> values(Attribute attribute) {
        return Optional.ofNullable(stated.get(attribute.name()));
    }

    /** Returns whether it has the member, be its value good or not. */
    boolean hasMember(Attribute attribute) {
        return names.containsKey(attribute.name());
    }

    /** Returns a draft that states all that is good here. */
    Draft draft() {
        Draft draft = new Draft();
        stated.forEach((name, values) -> draft.state(name, values.values()));
        return draft;
    }

    /** Returns a draft that states only what it cannot do without. */
    Draft requiredDraft() {
        Draft draft = new Draft();
        for (Attribute attribute : form.attributes()) {
            if (attribute.cardinality() == Cardinality.REQUIRED) {
                values(attribute).ifPresent(values -> draft.state(attribute.name(), values.values()));
            }
        }
        return draft;
    }
}
