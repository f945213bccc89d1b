package io.strategydsl.model.table;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an element or a part is to state, by its attributes; {@link Table#build} makes it. */
public final class Draft {
    private final Form form;

    /** By the place of the attribute: its value, or a list of other than one value. */
    private final @Nullable Object[] stated;

    /** Starts a draft that states nothing. */
    public Draft(Form form) {
        this.form = form;
        this.stated = new Object[form.attributes().size()];
    }

    /** Returns the form of what it becomes. */
    public Form form() {
        return form;
    }

    /** States all the values of an attribute, in place of those so far. Without a value, nothing is stated. */
    public Draft state(String attribute, Collection<?> values) {
        return state(place(attribute), values);
    }

    /** States the only value of an attribute. */
    public Draft stateOne(String attribute, Object value) {
        return stateOne(place(attribute), value);
    }

    /** States all the values of the attribute at a place of the form, in place of those so far. */
    public Draft state(int place, Collection<?> values) {
        if (values.size() == 1) {
            return stateOne(place, values.iterator().next());
        }
        stated[place] = values.isEmpty() ? null : List.copyOf(values);
        return this;
    }

    /** States the only value of the attribute at a place of the form. */
    public Draft stateOne(int place, Object value) {
        stated[place] = value;
        return this;
    }

    /** Returns the values that it states for the attribute at a place of the form. */
    public List<?> values(int place) {
        Stated found = find(place);
        return found == null ? List.of() : found.values();
    }

    /** Returns whether it states something for the attribute at a place of the form. */
    public boolean states(int place) {
        return stated[place] != null;
    }

    boolean states(String attribute) {
        int place = form.place(attribute, 0);
        return place >= 0 && states(place);
    }

    /** Returns what it states for the attribute at a place of the form, or null if nothing. */
    @Nullable Stated find(int place) {
        Object found = stated[place];
        return found == null ? null : new Stated(found);
    }

    Stated of(String attribute) {
        int place = form.place(attribute, 0);
        Stated found = place < 0 ? null : find(place);
        return found == null ? Stated.NOTHING : found;
    }

    private int place(String attribute) {
        int place = form.place(attribute, 0);
        if (place < 0) {
            throw new IllegalStateException(form.word() + " has no attribute '" + attribute + "'");
        }
        return place;
    }
}
