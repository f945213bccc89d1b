package io.strategydsl.model.table;

import java.util.List;

/**
 * The table of what a builder makes.
 *
 * @param <T> what the table describes
 * @param <B> its builder
 */
abstract class BuilderTable<T, B> extends Table<T> {

    BuilderTable(Form form) {
        super(form);
    }

    /** Starts a builder with what it cannot start without, such as the id. */
    abstract B builder(Draft draft);

    /** States all the values of an attribute. */
    abstract void state(B builder, String attribute, Stated stated);

    abstract T build(B builder);

    @Override
    public final T build(Draft draft) {
        B builder = builder(draft);
        List<Attribute> attributes = draft.form().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Stated stated = draft.find(i);
            if (stated != null && !(attributes.get(i).role() instanceof Role.Id)) {
                state(builder, attributes.get(i).name(), stated);
            }
        }
        return build(builder);
    }
}
