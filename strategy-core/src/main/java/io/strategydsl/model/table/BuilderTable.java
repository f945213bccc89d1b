package io.strategydsl.model.table;

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
    public final T build(Form form, Draft draft) {
        B builder = builder(draft);
        for (Attribute attribute : form.attributes()) {
            Stated stated = draft.find(attribute.name());
            if (stated != null && !(attribute.role() instanceof Role.Id)) {
                state(builder, attribute.name(), stated);
            }
        }
        return build(builder);
    }
}
