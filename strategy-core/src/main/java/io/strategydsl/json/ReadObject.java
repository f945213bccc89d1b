package io.strategydsl.json;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Draft;
import io.strategydsl.model.table.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a document: what it states, as far as that can be, and where. Attributes go by their place in its form. */
final class ReadObject {
    private final Form form;
    private final long position;

    /** All that is good in it. */
    private final Draft draft;

    /** Where the value of each attribute begins; 0 is no position. */
    private final long[] values;

    private final @Nullable ReadList[] lists;

    /** Where the name of each attribute is, if somebody wants to know. */
    private final long @Nullable [] names;

    private boolean isFaulty;

    /** The attribute that comes next if they stand in the order of the form. */
    private int next;

    /** @param keepsNames whether somebody will ask where the names are */
    ReadObject(Form form, long position, boolean keepsNames) {
        int attributes = form.attributes().size();
        this.form = form;
        this.position = position;
        this.draft = new Draft(form);
        this.values = new long[attributes];
        this.lists = new ReadList[attributes];
        this.names = keepsNames ? new long[attributes] : null;
    }

    Form form() {
        return form;
    }

    long position() {
        return position;
    }

    /** Returns which attribute has this name, or a number below zero if none. */
    int attribute(String name) {
        int attribute = form.place(name, next);
        if (attribute >= 0) {
            next = attribute + 1;
        }
        return attribute;
    }

    /** Notes the name at which the reader is, if somebody wants to know. */
    void name(int attribute, Tokens tokens) {
        if (names != null) {
            names[attribute] = tokens.position();
        }
    }

    /** Returns where the names of its attributes are. */
    Map<String, Long> names() {
        Map<String, Long> positions = new HashMap<>();
        if (names != null) {
            for (int i = 0; i < names.length; i++) {
                if (names[i] != 0) {
                    positions.put(form.attributes().get(i).name(), names[i]);
                }
            }
        }
        return positions;
    }

    /** Notes that it has an attribute, whose value begins here, be it good or not. */
    void begin(int attribute, long at) {
        values[attribute] = at;
    }

    /** Returns whether it has an attribute, be its value good or not. */
    boolean hasMember(int attribute) {
        return values[attribute] != 0;
    }

    void state(int attribute, Object value) {
        draft.stateOne(attribute, value);
    }

    void state(int attribute, ReadList list) {
        draft.state(attribute, list.values());
        lists[attribute] = list;
    }

    /** Notes that a value was refused, so that nothing can become of the object. */
    void refuse() {
        isFaulty = true;
    }

    boolean isFaulty() {
        return isFaulty;
    }

    /** Returns whether it states a good value for an attribute. */
    boolean states(int attribute) {
        return draft.states(attribute);
    }

    /** Returns the good values that it states for an attribute. */
    List<?> values(int attribute) {
        return draft.values(attribute);
    }

    /** Returns where the value of an attribute begins. */
    long at(int attribute) {
        return values[attribute];
    }

    /** Returns the list that it states for an attribute, or null if it states none. */
    @Nullable ReadList list(int attribute) {
        return lists[attribute];
    }

    /** Returns a draft that states all that is good here. */
    Draft draft() {
        return draft;
    }

    /** Returns a draft that states only what it cannot do without. */
    Draft requiredDraft() {
        Draft required = new Draft(form);
        List<Attribute> attributes = form.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).cardinality() == Cardinality.REQUIRED) {
                required.state(i, draft.values(i));
            }
        }
        return required;
    }
}
