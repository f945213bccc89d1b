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
import org.jspecify.annotations.Nullable;

/** An object of a document: what it states, as far as that can be, and where. */
final class ReadObject {
    private final Form form;
    private final long position;

    /** What it states, and where the names are, in the order of the attributes; 0 is no position. */
    private final @Nullable Values[] stated;

    private final long[] names;
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
        this.stated = new Values[form.attributes().size()];
        this.names = new long[stated.length];
    }

    Form form() {
        return form;
    }

    long position() {
        return position;
    }

    /** Returns where the names of its attributes are. */
    Map<String, Long> names() {
        Map<String, Long> positions = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != 0) {
                positions.put(form.attributes().get(i).name(), names[i]);
            }
        }
        return positions;
    }

    /** Notes the name of an attribute, and returns whether it is the first one. */
    boolean isFirst(int attribute, long namePosition) {
        boolean isFirst = names[attribute] == 0;
        if (isFirst) {
            names[attribute] = namePosition;
        }
        return isFirst;
    }

    /** Notes what it states for an attribute; null if that was refused, so that nothing can become of the object. */
    void state(int attribute, @Nullable Values values) {
        stated[attribute] = values;
        isFaulty |= values == null;
    }

    boolean isFaulty() {
        return isFaulty;
    }

    /** Returns what it states for the attribute at a place among all. */
    Optional<Values> values(int attribute) {
        return Optional.ofNullable(stated[attribute]);
    }

    /** Returns whether it has the attribute at a place among all, be its value good or not. */
    boolean hasMember(int attribute) {
        return names[attribute] != 0;
    }

    /** Returns a draft that states all that is good here. */
    Draft draft() {
        return draft(false);
    }

    /** Returns a draft that states only what it cannot do without. */
    Draft requiredDraft() {
        return draft(true);
    }

    private Draft draft(boolean onlyRequired) {
        Draft draft = new Draft(form);
        for (int i = 0; i < stated.length; i++) {
            Values values = stated[i];
            Attribute attribute = form.attributes().get(i);
            if (values != null && (!onlyRequired || attribute.cardinality() == Cardinality.REQUIRED)) {
                draft.state(attribute.name(), values.values());
            }
        }
        return draft;
    }
}
